package eu.passerelle.catalog.offering.store;

import eu.passerelle.catalog.offering.Offering;
import eu.passerelle.catalog.offering.OfferingId;
import eu.passerelle.catalog.offering.Offerings;
import eu.passerelle.catalog.specification.SpecificationId;
import eu.passerelle.kit.paging.Page;
import eu.passerelle.kit.paging.PageQuery;
import io.quarkus.hibernate.reactive.panache.PanacheQuery;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Offerings in PostgreSQL. */
@ApplicationScoped
class PostgresOfferings implements Offerings {

    @Override
    public Uni<Void> put(Offering offering) {
        return OfferingRow.of(offering).persistAndFlush().replaceWithVoid();
    }

    @Override
    public Uni<Optional<Offering>> find(OfferingId id) {
        return OfferingRow.<OfferingRow>findById(id.value())
                .map(row -> Optional.ofNullable(row).map(OfferingRow::offering));
    }

    @Override
    public Uni<Page<Offering>> of(SpecificationId specification, PageQuery query) {
        return rows(specification.value(), query)
                .range(0, query.size())
                .list()
                .map(rows -> rows.stream().map(OfferingRow::offering).toList())
                .map(read -> Page.of(read, query, PostgresOfferings::key));
    }

    private static PanacheQuery<OfferingRow> rows(UUID specification, PageQuery query) {
        return query.after()
                .map(key -> after(specification, key))
                .orElseGet(
                        () ->
                                OfferingRow.find(
                                        "specificationId = ?1 order by startsOn, id",
                                        specification));
    }

    private static PanacheQuery<OfferingRow> after(UUID specification, List<String> key) {
        var startsOn = LocalDate.parse(key.getFirst());
        return OfferingRow.find(
                "specificationId = ?1 and (startsOn > ?2 or startsOn = ?2 and id > ?3)"
                        + " order by startsOn, id",
                specification,
                startsOn,
                UUID.fromString(key.getLast()));
    }

    private static List<String> key(Offering offering) {
        return List.of(offering.run().startsOn().toString(), offering.id().toString());
    }
}
