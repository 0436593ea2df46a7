package eu.passerelle.issuance.offering.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.passerelle.contracts.catalog.v1.SpecificationPublished;
import eu.passerelle.issuance.offering.ProviderId;
import eu.passerelle.issuance.offering.Specification;
import eu.passerelle.issuance.offering.SpecificationKey;
import eu.passerelle.issuance.offering.Specifications;
import eu.passerelle.kit.paging.PageQuery;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Specifications in PostgreSQL. */
@ApplicationScoped
class PostgresSpecifications implements Specifications {

    private static final String NEWEST =
            "from SpecificationRow where key.id = :id order by key.version desc";
    private static final String SIGNED =
            "from SpecificationRow where issuer = :issuer order by key.id desc, key.version desc";
    private static final String SIGNED_AFTER =
            """
            from SpecificationRow where issuer = :issuer
                and (key.id < :id or key.id = :id and key.version < :version)
            order by key.id desc, key.version desc""";

    private final ObjectMapper json;

    PostgresSpecifications(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public Uni<Optional<Specification>> get(SpecificationKey key) {
        return Panache.getSession()
                .chain(
                        session ->
                                session.find(SpecificationRow.class, SpecificationRow.Key.of(key)))
                .map(row -> Optional.ofNullable(row).map(this::specification));
    }

    @Override
    public Uni<List<Specification>> all(Collection<SpecificationKey> keys) {
        var wanted = keys.stream().map(SpecificationRow.Key::of).toList();
        return Panache.getSession()
                .chain(
                        session ->
                                session.createSelectionQuery(
                                                "from SpecificationRow where key in :keys",
                                                SpecificationRow.class)
                                        .setParameter("keys", wanted)
                                        .getResultList())
                .map(rows -> rows.stream().map(this::specification).toList());
    }

    @Override
    public Uni<Optional<Specification>> newest(UUID id) {
        return Panache.getSession()
                .chain(session -> newest(session, id))
                .map(rows -> rows.stream().findFirst().map(this::specification));
    }

    @Override
    public Uni<List<Specification>> signedBy(ProviderId issuer, PageQuery query) {
        return Panache.getSession()
                .chain(session -> signedBy(session, issuer, query))
                .map(rows -> rows.stream().map(this::specification).toList());
    }

    @Override
    public Uni<Void> put(Specification specification) {
        return Panache.getSession()
                .chain(session -> session.merge(row(specification)))
                .replaceWithVoid();
    }

    private static Uni<List<SpecificationRow>> newest(Mutiny.Session session, UUID id) {
        return session.createSelectionQuery(NEWEST, SpecificationRow.class)
                .setParameter("id", id)
                .setMaxResults(1)
                .getResultList();
    }

    private static Uni<List<SpecificationRow>> signedBy(
            Mutiny.Session session, ProviderId issuer, PageQuery query) {
        var after = query.after();
        var selection =
                session.createSelectionQuery(
                        after.isPresent() ? SIGNED_AFTER : SIGNED, SpecificationRow.class);
        after.map(SpecificationKey::of)
                .ifPresent(
                        key ->
                                selection
                                        .setParameter("id", key.id())
                                        .setParameter("version", key.version()));
        return selection
                .setParameter("issuer", issuer.value())
                .setMaxResults(query.limit())
                .getResultList();
    }

    private SpecificationRow row(Specification specification) {
        var row = new SpecificationRow();
        row.key = SpecificationRow.Key.of(specification.key());
        row.issuer = specification.issuer().value();
        row.content = written(specification.content());
        row.withdrawnAt =
                switch (specification) {
                    case Specification.Published ignored -> null;
                    case Specification.Withdrawn withdrawn -> withdrawn.withdrawnAt();
                };
        return row;
    }

    private Specification specification(SpecificationRow row) {
        var published = new Specification.Published(read(row.content));
        return row.withdrawnAt == null ? published : published.withdraw(row.withdrawnAt);
    }

    private String written(SpecificationPublished content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private SpecificationPublished read(String content) {
        try {
            return json.readValue(content, SpecificationPublished.class);
        } catch (JsonProcessingException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
