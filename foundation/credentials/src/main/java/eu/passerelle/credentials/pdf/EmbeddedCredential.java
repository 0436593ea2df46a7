package eu.passerelle.credentials.pdf;

import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.finding.Verification;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.reading.Format;
import eu.passerelle.credentials.reading.Reading;
import eu.passerelle.credentials.reading.SecuredCredential;
import eu.passerelle.credentials.vcdm.VcTerms;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The signed credential in a PDF that somebody hands in: one of ours, one of Europass, or anybody's
 * that carries a credential in a format of ours as a file. What is printed on its pages is not
 * looked at and proves nothing.
 *
 * <p>The rule where a PDF has several files: exactly one of them is a credential, or several are
 * the same one byte for byte. Two different credentials are refused, for nobody could tell which
 * one the pages stand for.
 */
public sealed interface EmbeddedCredential {

    /**
     * There is exactly one, and nothing is believed of it yet.
     *
     * @param bytes as they were embedded
     * @param credential as {@link SecuredCredential#read(byte[])} reads those bytes
     */
    record Found(byte[] bytes, SecuredCredential credential) implements EmbeddedCredential {

        @Override
        public String toString() {
            return "Found[%d bytes]".formatted(bytes.length);
        }
    }

    /** There is none, or there are several, or it is no PDF within bounds; and that is why. */
    record NotFound(Verification why) implements EmbeddedCredential {}

    /** Whether bytes begin as a PDF does. */
    static boolean looksLikePdf(byte[] bytes) {
        return bytes.length > 4
                && bytes[0] == '%'
                && bytes[1] == 'P'
                && bytes[2] == 'D'
                && bytes[3] == 'F';
    }

    /** Looks into a PDF; hostile input gets a bounded answer. */
    static EmbeddedCredential read(byte[] pdf) {
        try {
            return one(EmbeddedFiles.of(pdf));
        } catch (Rejected rejected) {
            return new NotFound(Verification.of(rejected.finding()));
        }
    }

    private static EmbeddedCredential one(List<byte[]> files) {
        Map<ByteBuffer, Found> found = new LinkedHashMap<>();
        for (byte[] file : files) {
            if (SecuredCredential.read(file) instanceof Reading.Read(SecuredCredential credential)
                    && isCredential(credential)) {
                found.put(ByteBuffer.wrap(file), new Found(file, credential));
            }
        }
        if (found.size() != 1) {
            throw Rejected.unreadable(
                    found.isEmpty()
                            ? "a PDF without a credential among its %d files"
                                    .formatted(files.size())
                            : "a PDF with %d credentials".formatted(found.size()));
        }
        return found.values().iterator().next();
    }

    // any JSON object reads as something that may have proofs
    private static boolean isCredential(SecuredCredential credential) {
        return credential.format() != Format.DATA_INTEGRITY
                || Json.holds(credential.document().get(VcTerms.TYPE), VcTerms.CREDENTIAL_TYPE);
    }
}
