package eu.passerelle.verification.status;

import java.time.Instant;

/**
 * A credential was taken back, as its issuer told. It says nothing of whose it was.
 *
 * @param credentialId the credential's own id, {@code urn:uuid:…}
 * @param issuer the DID of who took it back
 * @param revokedAt from when
 */
public record Revocation(String credentialId, String issuer, Instant revokedAt) {}
