package eu.passerelle.issuance.format;

import java.util.UUID;

/**
 * A signed credential in one format. It says who learned what and how well: it goes to its learner
 * and its issuer only.
 *
 * @param credential which credential
 * @param format how it is written
 * @param document the text to hand out
 */
public record Rendition(UUID credential, Format format, String document) {

    /** What to call a file of it: the credential's id, which names nobody. */
    public String fileName() {
        return credential + "." + format.extension();
    }

    @Override
    public String toString() {
        return "Rendition[credential=%s, format=%s]".formatted(credential, format);
    }
}
