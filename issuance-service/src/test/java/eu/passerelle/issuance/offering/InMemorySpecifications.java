package eu.passerelle.issuance.offering;

import eu.passerelle.kit.paging.PageQuery;
import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Specifications in memory. */
public final class InMemorySpecifications implements Specifications {

    private static final Comparator<SpecificationKey> OLDEST =
            Comparator.comparing((SpecificationKey key) -> key.id().toString())
                    .thenComparing(SpecificationKey::version);

    private final Map<SpecificationKey, Specification> all = new ConcurrentHashMap<>();

    @Override
    public Uni<Optional<Specification>> get(SpecificationKey key) {
        return Uni.createFrom().item(() -> Optional.ofNullable(all.get(key)));
    }

    @Override
    public Uni<List<Specification>> all(Collection<SpecificationKey> keys) {
        return Uni.createFrom()
                .item(() -> keys.stream().map(all::get).flatMap(Stream::ofNullable).toList());
    }

    @Override
    public Uni<Optional<Specification>> newest(UUID id) {
        return Uni.createFrom()
                .item(() -> newestFirst().filter(one -> one.key().id().equals(id)).findFirst());
    }

    @Override
    public Uni<List<Specification>> signedBy(ProviderId issuer, PageQuery query) {
        var after = query.after().map(SpecificationKey::of);
        return Uni.createFrom()
                .item(
                        () ->
                                newestFirst()
                                        .filter(one -> one.issuer().equals(issuer))
                                        .filter(one -> isAfter(one, after))
                                        .limit(query.limit())
                                        .toList());
    }

    @Override
    public Uni<Void> put(Specification specification) {
        return Uni.createFrom()
                .voidItem()
                .invoke(() -> all.put(specification.key(), specification));
    }

    private Stream<Specification> newestFirst() {
        return all.values().stream()
                .sorted(Comparator.comparing(Specification::key, OLDEST.reversed()));
    }

    private static boolean isAfter(Specification one, Optional<SpecificationKey> after) {
        return after.map(key -> OLDEST.compare(one.key(), key) < 0).orElse(true);
    }
}
