package eu.passerelle.catalog.provider;

import eu.passerelle.kit.paging.Page;
import eu.passerelle.kit.paging.PageQuery;
import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Providers in memory. */
public final class InMemoryProviders implements Providers {
    private final TreeMap<String, Provider> byId = new TreeMap<>();

    public void with(Provider provider) {
        byId.put(provider.id().value(), provider);
    }

    @Override
    public Uni<Optional<Provider>> find(ProviderId id) {
        return Uni.createFrom().item(() -> Optional.ofNullable(byId.get(id.value())));
    }

    @Override
    public Uni<Optional<Provider>> findToChange(ProviderId id) {
        return find(id);
    }

    @Override
    public Uni<List<Provider>> findAll(Collection<ProviderId> ids) {
        return Uni.createFrom()
                .item(() -> byId.values().stream().filter(one -> ids.contains(one.id())).toList());
    }

    @Override
    public Uni<Boolean> add(Provider.Registered newcomer) {
        return Uni.createFrom()
                .item(() -> byId.putIfAbsent(newcomer.id().value(), newcomer) == null);
    }

    @Override
    public Uni<Void> put(Provider provider) {
        return Uni.createFrom().voidItem().invoke(() -> with(provider));
    }

    @Override
    public Uni<Page<Provider>> page(PageQuery query) {
        var rest =
                query
                        .after()
                        .map(key -> byId.tailMap(key.getFirst(), false))
                        .orElse(byId)
                        .values()
                        .stream()
                        .limit(query.limit())
                        .toList();
        return Uni.createFrom().item(() -> Page.of(rest, query, one -> List.of(one.id().value())));
    }
}
