package eu.passerelle.contracts.issuance.v1;

import java.time.Instant;

/**
 * A public key an organisation signs with.
 *
 * @param providerId the organisation's alias
 * @param issuer its DID
 * @param verificationMethod the key's DID URL, as proofs name it
 * @param algorithm {@code Ed25519}, {@code P-256} or {@code P-384}
 * @param publicKeyMultibase the public key as a Multikey (Controlled Identifiers 1.0, 2.2.2)
 * @param activeFrom signatures are right from here on
 */
public record IssuerKey(
        String providerId,
        String issuer,
        String verificationMethod,
        String algorithm,
        String publicKeyMultibase,
        Instant activeFrom) {}
