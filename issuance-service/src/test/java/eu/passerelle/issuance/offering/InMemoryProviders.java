package eu.passerelle.issuance.offering;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Providers in memory. */
public final class InMemoryProviders implements Providers {

    private final Map<ProviderId, Provider> all = new ConcurrentHashMap<>();

    @Override
    public Uni<Optional<Provider>> get(ProviderId id) {
        return Uni.createFrom().item(() -> Optional.ofNullable(all.get(id)));
    }

    @Override
    public Uni<List<Provider>> all(Collection<ProviderId> ids) {
        return Uni.createFrom()
                .item(() -> ids.stream().map(all::get).flatMap(Stream::ofNullable).toList());
    }

    @Override
    public Uni<Void> put(Provider provider) {
        return Uni.createFrom().voidItem().invoke(() -> all.put(provider.id(), provider));
    }
}
