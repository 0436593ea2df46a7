package eu.passerelle.recognition.consent;

import eu.passerelle.recognition.evidence.AccountId;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Looks at one's own consents. */
@ApplicationScoped
public class BrowseConsents {
    private final Consents consents;

    BrowseConsents(Consents consents) {
        this.consents = consents;
    }

    /** What the account allows now. */
    @WithSession
    public Uni<List<Consent.Given>> of(AccountId account) {
        return consents.givenBy(account);
    }
}
