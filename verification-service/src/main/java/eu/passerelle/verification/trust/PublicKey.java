package eu.passerelle.verification.trust;

import java.time.Instant;

/**
 * What is public about a key, whatever became of it.
 *
 * @param id its DID URL
 * @param provider whose key it is
 * @param issuer the provider's DID
 * @param multibase the key itself, as a Multikey
 * @param activeFrom signatures are right from here on
 */
public record PublicKey(
        KeyId id, ProviderId provider, String issuer, String multibase, Instant activeFrom) {}
