package eu.passerelle.issuance.key;

import eu.passerelle.issuance.offering.ProviderId;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Shows an issuer its own keys. */
@ApplicationScoped
public class ReadKeys {

    private final IssuerKeys keys;

    ReadKeys(IssuerKeys keys) {
        this.keys = keys;
    }

    /** All keys the caller's organisation ever had, oldest first. */
    @WithSession
    public Uni<List<IssuerKey>> all(ProviderId issuer) {
        return keys.of(issuer);
    }
}
