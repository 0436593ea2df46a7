package eu.passerelle.verification.employer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a system shows to be let in: {@code pv_<id>_<secret>}, the secret being 256 random bits.
 *
 * @param id of the key
 * @param secret base64url
 */
public record KeySecret(UUID id, String secret) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    private static final Pattern FORM =
            Pattern.compile("pv_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})_([\\w-]{43})");

    /** A new one. */
    public static KeySecret fresh(UUID id) {
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        return new KeySecret(id, Base64.getUrlEncoder().withoutPadding().encodeToString(random));
    }

    /** Reads what a system showed; empty where it is no key at all. */
    public static Optional<KeySecret> read(String shown) {
        Matcher matcher = FORM.matcher(shown == null ? "" : shown);
        return matcher.matches()
                ? Optional.of(new KeySecret(UUID.fromString(matcher.group(1)), matcher.group(2)))
                : Optional.empty();
    }

    /** As it is shown once. */
    public String shown() {
        return "pv_" + id + "_" + secret;
    }

    // A random secret of 256 bits needs no slow digest: there is nothing to guess.
    /** SHA-256 of the secret, in hexadecimal. */
    public String digest() {
        return HexFormat.of().formatHex(sha256());
    }

    /** Whether it belongs to that key, compared in the same time whatever differs. */
    public boolean opens(ApiKey.Active key) {
        return id.equals(key.id())
                && MessageDigest.isEqual(sha256(), HexFormat.of().parseHex(key.digest()));
    }

    private byte[] sha256() {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(secret.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    @Override
    public String toString() {
        return "KeySecret[%s]".formatted(id);
    }
}
