package eu.passerelle.issuance.offering.store;

import eu.passerelle.issuance.offering.Offering;
import eu.passerelle.issuance.offering.Offerings;
import eu.passerelle.issuance.offering.ProviderId;
import eu.passerelle.kit.paging.PageQuery;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Offerings in PostgreSQL. */
@ApplicationScoped
class PostgresOfferings implements Offerings {

    private static final String SIGNED =
            """
            select run from OfferingRow run join SpecificationRow spec
                on spec.key.id = run.specificationId
                    and spec.key.version = run.specificationVersion
            where spec.issuer = :issuer %s order by run.id desc""";

    @Override
    public Uni<Optional<Offering>> get(UUID id) {
        return Panache.getSession()
                .chain(session -> session.find(OfferingRow.class, id))
                .map(row -> Optional.ofNullable(row).map(OfferingRow::offering));
    }

    @Override
    public Uni<List<Offering>> signedBy(ProviderId issuer, PageQuery query) {
        return Panache.getSession()
                .chain(session -> signedBy(session, issuer, query))
                .map(rows -> rows.stream().map(OfferingRow::offering).toList());
    }

    @Override
    public Uni<Void> put(Offering offering) {
        return Panache.getSession()
                .chain(session -> session.merge(OfferingRow.of(offering)))
                .replaceWithVoid();
    }

    private static Uni<List<OfferingRow>> signedBy(
            Mutiny.Session session, ProviderId issuer, PageQuery query) {
        var after = query.afterId();
        var selection =
                session.createSelectionQuery(
                        SIGNED.formatted(after.isPresent() ? "and run.id < :after" : ""),
                        OfferingRow.class);
        after.ifPresent(id -> selection.setParameter("after", id));
        return selection
                .setParameter("issuer", issuer.value())
                .setMaxResults(query.limit())
                .getResultList();
    }
}
