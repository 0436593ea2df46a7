package eu.passerelle.verification.presentation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A challenge and for whom it was made, as a digest: what was asked is nobody's business.
 *
 * @param value SHA-256 in hexadecimal
 */
public record ChallengeDigest(String value) {
    /** The digest of a challenge that was made for this domain. */
    public static ChallengeDigest of(String domain, String challenge) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(domain.getBytes(StandardCharsets.UTF_8));
            sha256.update((byte) 0);
            byte[] digest = sha256.digest(challenge.getBytes(StandardCharsets.UTF_8));
            return new ChallengeDigest(HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
