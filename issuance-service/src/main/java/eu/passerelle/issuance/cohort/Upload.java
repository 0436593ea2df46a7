package eu.passerelle.issuance.cohort;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/**
 * A file that staff or a system sent.
 *
 * @param offering the run whose results it holds
 * @param scheme by which its grades are checked
 * @param file its bytes
 */
public record Upload(UUID offering, GradingScheme scheme, byte[] file) {

    /** The table in it. */
    Sheet sheet() {
        return CsvSheet.read(file);
    }

    /** SHA-256 of scheme and file, in hexadecimal. */
    String digest() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(scheme.key().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(file));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return "Upload[offering=%s]".formatted(offering);
    }
}
