package eu.passerelle.verification.trust.store;

import eu.passerelle.verification.trust.Provider;
import eu.passerelle.verification.trust.Providers;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Providers in PostgreSQL. */
@ApplicationScoped
class PostgresProviders implements Providers {
    @Override
    public Uni<Void> put(Provider provider) {
        return Rows.put(ProviderRow.of(provider));
    }
}
