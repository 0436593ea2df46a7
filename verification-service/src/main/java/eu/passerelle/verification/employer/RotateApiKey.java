package eu.passerelle.verification.employer;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Replaces a key of an organisation by a new one of the same label; the old one ends at once. */
@ApplicationScoped
public class RotateApiKey {
    private final RetireApiKey retireApiKey;
    private final IssueApiKey issueApiKey;
    private final ApiKeys keys;

    RotateApiKey(RetireApiKey retireApiKey, IssueApiKey issueApiKey, ApiKeys keys) {
        this.retireApiKey = retireApiKey;
        this.issueApiKey = issueApiKey;
        this.keys = keys;
    }

    /** The new key, with what is shown of it once. */
    @WithTransaction
    public Uni<FreshKey> rotate(String organisation, UUID id) {
        return retireApiKey
                .retire(organisation, id)
                .map(old -> issueApiKey.fresh(organisation, old.label()))
                .call(made -> keys.put(made.key()));
    }
}
