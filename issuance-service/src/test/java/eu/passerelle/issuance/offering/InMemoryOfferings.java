package eu.passerelle.issuance.offering;

import eu.passerelle.kit.paging.PageQuery;
import io.smallrye.mutiny.Uni;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Offerings in memory; which specification is whose it asks the specifications. */
public final class InMemoryOfferings implements Offerings {

    private final Map<UUID, Offering> all = new ConcurrentHashMap<>();
    private final Specifications specifications;

    /** Beside these specifications. */
    public InMemoryOfferings(Specifications specifications) {
        this.specifications = specifications;
    }

    @Override
    public Uni<Optional<Offering>> get(UUID id) {
        return Uni.createFrom().item(() -> Optional.ofNullable(all.get(id)));
    }

    @Override
    public Uni<List<Offering>> signedBy(ProviderId issuer, PageQuery query) {
        var keys = all.values().stream().map(Offering::specification).distinct().toList();
        return specifications
                .all(keys)
                .map(found -> found.stream().filter(one -> one.issuer().equals(issuer)))
                .map(own -> own.map(Specification::key).toList())
                .map(own -> runsOf(own, query));
    }

    @Override
    public Uni<Void> put(Offering offering) {
        return Uni.createFrom().voidItem().invoke(() -> all.put(offering.id(), offering));
    }

    private List<Offering> runsOf(List<SpecificationKey> own, PageQuery query) {
        var after = query.afterId().map(UUID::toString);
        return all.values().stream()
                .filter(run -> own.contains(run.specification()))
                .filter(run -> after.map(id -> run.id().toString().compareTo(id) < 0).orElse(true))
                .sorted(Comparator.comparing((Offering run) -> run.id().toString()).reversed())
                .limit(query.limit())
                .toList();
    }
}
