package eu.passerelle.catalog.provider;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Accreditations in memory. */
public final class InMemoryAccreditations implements Accreditations {
    private final Map<AccreditationId, Accreditation> byId = new LinkedHashMap<>();

    public void with(Accreditation accreditation) {
        byId.put(accreditation.id(), accreditation);
    }

    @Override
    public Uni<Void> put(Accreditation accreditation) {
        return Uni.createFrom().voidItem().invoke(() -> with(accreditation));
    }

    @Override
    public Uni<Optional<Accreditation>> findToChange(AccreditationId id) {
        return Uni.createFrom().item(() -> Optional.ofNullable(byId.get(id)));
    }

    @Override
    public Uni<List<Accreditation>> of(Collection<ProviderId> holders) {
        return Uni.createFrom()
                .item(
                        () ->
                                byId.values().stream()
                                        .filter(one -> holders.contains(one.grant().holder()))
                                        .sorted(
                                                Comparator.comparing(Accreditation::recordedAt)
                                                        .reversed())
                                        .toList());
    }
}
