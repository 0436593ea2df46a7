package eu.passerelle.contracts.issuance.v1;

import java.time.Instant;

/**
 * What others may know of a credential: its facts, never the credential itself.
 *
 * @param credentialId a UUID; the credential's own id is {@code urn:uuid:} and this
 * @param learnerId a pseudonym, a random UUID
 * @param providerId the organisation that signed
 * @param issuer its DID
 * @param achievement what was learned
 * @param statusList the URL of its status list
 * @param statusIndex its place in that list
 * @param issuedAt when it was signed
 * @param validUntil last moment of technical validity; null where it does not end
 */
public record Credential(
        String credentialId,
        String learnerId,
        String providerId,
        String issuer,
        Achievement achievement,
        String statusList,
        int statusIndex,
        Instant issuedAt,
        Instant validUntil) {}
