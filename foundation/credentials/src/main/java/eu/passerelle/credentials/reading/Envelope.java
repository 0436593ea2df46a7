package eu.passerelle.credentials.reading;

import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.vcdm.EnvelopeRules;
import eu.passerelle.credentials.vcdm.VcTerms;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/** A secured thing as a data: URL (VCDM 2.0, 4.13.1 and 4.13.2; RFC 2397). */
record Envelope(String mediaType, String content) {

    static final String VC_JWT = "application/vc+jwt";
    static final String VC_SD_JWT = "application/vc+sd-jwt";
    static final String VP_JWT = "application/vp+jwt";
    static final String VP_SD_JWT = "application/vp+sd-jwt";

    private static final String SCHEME = "data:";
    private static final String BASE64 = "base64";

    /** Whether a document is an envelope of this type, right or wrong. */
    static boolean isOne(ObjectNode document, String type) {
        return Json.holds(document.get(VcTerms.TYPE), type);
    }

    /** What is in an envelope of this type; {@link Rejected} for one that breaks its rules. */
    static Envelope of(ObjectNode document, String type) {
        EnvelopeRules.check(document, type);
        return parse(document.get(VcTerms.ID).textValue());
    }

    /** Itself, if it is of this media type; else {@link Rejected}. */
    Envelope as(String... types) {
        if (!List.of(types).contains(mediaType)) {
            throw Rejected.unreadable("an envelope of a media type that is not known here");
        }
        return this;
    }

    // RFC 2397, 3: parameters other than the encoding say nothing about a token
    private static Envelope parse(String url) {
        int comma = url.indexOf(',');
        if (comma < 0) {
            throw Rejected.unreadable("a data: URL without data");
        }
        String[] head = url.substring(SCHEME.length(), comma).split(";", -1);
        String data = url.substring(comma + 1);
        return new Envelope(
                head[0].strip().toLowerCase(Locale.ROOT),
                BASE64.equals(head[head.length - 1]) ? base64(data) : text(data));
    }

    private static String base64(String data) {
        try {
            return new String(Base64.getDecoder().decode(data), StandardCharsets.US_ASCII);
        } catch (IllegalArgumentException notBase64) {
            throw Rejected.unreadable("a data: URL whose base64 is broken");
        }
    }

    private static String text(String data) {
        try {
            return data.indexOf('%') < 0
                    ? data
                    : URLDecoder.decode(data.replace("+", "%2B"), StandardCharsets.US_ASCII);
        } catch (IllegalArgumentException notEscaped) {
            throw Rejected.unreadable("a data: URL whose escapes are broken");
        }
    }
}
