package eu.passerelle.issuance.status;

import java.time.Instant;

/**
 * A status list as it was signed last.
 *
 * @param list what was signed
 * @param token as a vc+jwt
 * @param document with an embedded proof, as JSON
 * @param signedWith the verification method of the key
 * @param publishedAt when
 * @param validUntil after this moment it says nothing
 */
public record SignedList(
        StatusList list,
        String token,
        String document,
        String signedWith,
        Instant publishedAt,
        Instant validUntil) {}
