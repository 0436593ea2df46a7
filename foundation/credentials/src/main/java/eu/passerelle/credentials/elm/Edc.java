package eu.passerelle.credentials.elm;

import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.Credential;
import eu.passerelle.credentials.Rendition;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.vcdm.VcTerms;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.util.List;

/**
 * The canonical credential as a European Digital Credential for Learning (EDC application profile
 * 1.2 of the European Learning Model 3.2), and such a one as the canonical credential.
 */
public final class Edc {

    private static final String UPLOADED = "credential";

    private Edc() {}

    /**
     * Renders a credential in all its languages, with a plain picture; the first of these languages
     * that the title has is the main one. A credential without a title or an awarding body is
     * refused.
     */
    public static Rendition render(Credential credential, List<String> languages) {
        return render(credential, languages, Picture.PLAIN);
    }

    /**
     * As {@link #render(Credential, List)}, shown by a picture of one's own.
     *
     * @param picture a PNG
     */
    public static Rendition render(Credential credential, List<String> languages, byte[] picture) {
        return new EdcWriter(credential, languages).write(picture);
    }

    /** Whether a document says that it is one. */
    public static boolean isOne(ObjectNode document) {
        return Json.holds(document.get(VcTerms.TYPE), ElmTerms.TYPE);
    }

    /**
     * The credential in what the EU's issuer takes as an upload: out of its wrapping and with the
     * contexts that are left out there. Any other document is returned as it is.
     */
    public static ObjectNode unwrapped(ObjectNode upload) {
        if (!(upload.get(UPLOADED) instanceof ObjectNode credential)) {
            return upload;
        }
        var complete = Json.newObject();
        complete.putArray(VcTerms.CONTEXT).add(VcTerms.CONTEXT_V1).add(ElmTerms.CONTEXT);
        complete.setAll(credential);
        return complete;
    }

    /**
     * Reads one, ours or another's, sealed or as an upload; what it does not say stays empty. Ends
     * in {@link Rejected} where it lacks what every one has.
     */
    public static Credential read(ObjectNode document) {
        ObjectNode edc = unwrapped(document);
        if (!isOne(edc)) {
            throw Rejected.malformed("not a European Digital Credential");
        }
        try {
            return new EdcReader(edc).read();
        } catch (IllegalArgumentException | NullPointerException | DateTimeException broken) {
            throw Rejected.malformed("a European Digital Credential with impossible values");
        }
    }

    /** The picture that is shown for want of one. */
    private static final class Picture {

        private static final byte[] PLAIN = plain();

        private static byte[] plain() {
            try (InputStream stream = Edc.class.getResourceAsStream("display.png")) {
                return stream.readAllBytes();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
