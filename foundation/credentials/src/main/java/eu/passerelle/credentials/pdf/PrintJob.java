package eu.passerelle.credentials.pdf;

import eu.passerelle.credentials.Credential;
import eu.passerelle.credentials.finding.Rejected;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * What to print. The same job makes the same bytes.
 *
 * @param credential what the page says
 * @param signed the signed credential, in any format that {@code SecuredCredential} reads; attached
 *     byte for byte
 * @param link where a reader checks it: what the QR code holds, {@code http} or {@code https}, at
 *     most 512 characters
 * @param languages of the reader, the best first (BCP 47)
 * @param at when it is printed
 */
public record PrintJob(
        Credential credential, byte[] signed, URI link, List<String> languages, Instant at) {

    private static final int LONGEST_LINK = 512;

    public PrintJob {
        Objects.requireNonNull(credential);
        Objects.requireNonNull(at);
        signed = signed.clone();
        languages = List.copyOf(languages);
        boolean web = "https".equals(link.getScheme()) || "http".equals(link.getScheme());
        if (!web || link.getHost() == null || link.toASCIIString().length() > LONGEST_LINK) {
            throw Rejected.malformed("a link that a reader cannot open");
        }
    }

    @Override
    public byte[] signed() {
        return signed.clone();
    }

    @Override
    public String toString() {
        return "PrintJob[%s]".formatted(credential.id());
    }
}
