package eu.passerelle.verification.trust.store;

import eu.passerelle.verification.trust.IssuerKey;
import eu.passerelle.verification.trust.IssuerKeys;
import eu.passerelle.verification.trust.KeyId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Issuers' keys in PostgreSQL. */
@ApplicationScoped
class PostgresIssuerKeys implements IssuerKeys {
    @Override
    public Uni<Optional<IssuerKey>> get(KeyId id) {
        return Rows.get(IssuerKeyRow.class, id.value())
                .map(row -> row.map(IssuerKeyRow::issuerKey));
    }

    @Override
    public Uni<Void> put(IssuerKey key) {
        return Rows.put(IssuerKeyRow.of(key));
    }
}
