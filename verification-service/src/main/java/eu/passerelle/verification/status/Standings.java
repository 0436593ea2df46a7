package eu.passerelle.verification.status;

import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** What we know of lists and revocations at this moment, at hand without asking anybody. */
public interface Standings {
    /** Takes in what was kept since the last time, by whichever replica. */
    Uni<Void> catchUp();

    /** Our copy of the list published at this URL. */
    Optional<StatusList> list(String url);

    /** What was told of a credential taken back by this issuer. */
    Optional<Revocation> revocation(String issuer, String credentialId);
}
