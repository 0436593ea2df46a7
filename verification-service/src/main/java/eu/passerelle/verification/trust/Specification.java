package eu.passerelle.verification.trust;

import java.util.Optional;

/**
 * What we must know of a published specification: whose it is.
 *
 * @param key which version of which
 * @param publisher who published it
 * @param issuer who signs credentials on it; empty where we only heard of its withdrawal
 */
public record Specification(
        SpecificationKey key, ProviderId publisher, Optional<ProviderId> issuer) {
    /** Whether credentials on it are signed by this organisation. */
    public boolean isSignedBy(ProviderId provider) {
        return issuer.orElse(publisher).equals(provider);
    }
}
