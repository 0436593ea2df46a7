package eu.passerelle.verification.trust;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Optional;

/**
 * What we know of issuers at this moment, at hand without asking anybody. It answers from what was
 * heard; {@link #heardUntil()} says how much that is worth.
 */
public interface Registry {
    /** Everything told before this moment has been heard; empty if nothing is certain. */
    Optional<Instant> heardUntil();

    /** Takes in what was kept since the last time, by whichever replica. */
    Uni<Void> catchUp();

    /** The organisation with this alias. */
    Optional<Provider> provider(ProviderId id);

    /** The key with this DID URL. */
    Optional<IssuerKey> key(KeyId id);

    /** The organisation whose DID this is; empty if no key of such an issuer was ever told. */
    Optional<ProviderId> providerOf(String issuer);

    /** This version of a specification. */
    Optional<Specification> specification(SpecificationKey key);
}
