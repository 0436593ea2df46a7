package eu.passerelle.verification.trust.store;

import eu.passerelle.verification.trust.Specification;
import eu.passerelle.verification.trust.SpecificationKey;
import eu.passerelle.verification.trust.Specifications;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Specifications in PostgreSQL. */
@ApplicationScoped
class PostgresSpecifications implements Specifications {
    @Override
    public Uni<Optional<Specification>> get(SpecificationKey key) {
        return Rows.get(SpecificationRow.class, SpecificationRow.Key.of(key))
                .map(row -> row.map(SpecificationRow::specification));
    }

    @Override
    public Uni<Void> put(Specification specification) {
        return Rows.put(SpecificationRow.of(specification));
    }
}
