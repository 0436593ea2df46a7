package eu.passerelle.verification.employer.store;

import eu.passerelle.verification.employer.Criteria;
import eu.passerelle.verification.employer.CriteriaSets;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Saved criteria in PostgreSQL. */
@ApplicationScoped
class PostgresCriteriaSets implements CriteriaSets {
    private static final String OF_ORGANISATION =
            "from CriteriaRow where organisation = ?1 order by name";
    private static final String REMOVE = "delete from CriteriaRow where id = ?1";

    @Override
    public Uni<Optional<Criteria>> get(String organisation, String name) {
        return Panache.getSession()
                .chain(
                        session ->
                                session.find(CriteriaRow.class, CriteriaRow.id(organisation, name)))
                .map(row -> Optional.ofNullable(row).map(CriteriaRow::criteria));
    }

    @Override
    public Uni<List<Criteria>> of(String organisation) {
        return Panache.getSession()
                .chain(
                        session ->
                                session.createQuery(OF_ORGANISATION, CriteriaRow.class)
                                        .setParameter(1, organisation)
                                        .getResultList())
                .map(rows -> rows.stream().map(CriteriaRow::criteria).toList());
    }

    @Override
    public Uni<Void> put(String organisation, Criteria criteria) {
        return Panache.getSession()
                .chain(session -> session.merge(CriteriaRow.of(organisation, criteria)))
                .replaceWithVoid();
    }

    @Override
    public Uni<Boolean> remove(String organisation, String name) {
        return Panache.getSession()
                .chain(
                        session ->
                                session.createMutationQuery(REMOVE)
                                        .setParameter(1, CriteriaRow.id(organisation, name))
                                        .executeUpdate())
                .map(rows -> rows == 1);
    }
}
