package eu.passerelle.verification.status;

import java.time.Instant;

/**
 * A status list as its issuer published it, signed and not yet believed.
 *
 * @param url where it is published
 * @param issuer the DID of who publishes it
 * @param purpose what a set bit means, as told
 * @param signed the list itself, a vc+jwt
 * @param publishedAt when it was signed
 * @param validUntil after this moment it says nothing
 */
public record StatusList(
        String url,
        String issuer,
        String purpose,
        String signed,
        Instant publishedAt,
        Instant validUntil) {
    /** The newer of this list and another copy of it, in whatever order they came. */
    public StatusList newerOf(StatusList other) {
        return other.publishedAt.isBefore(publishedAt) ? this : other;
    }
}
