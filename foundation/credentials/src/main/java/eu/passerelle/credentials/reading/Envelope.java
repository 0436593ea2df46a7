package eu.passerelle.credentials.reading;

import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.vcdm.VcTerms;
import java.util.List;

/** A secured thing as a data: URL (VCDM 2.0, 4.13.1 and 4.13.2; RFC 2397). */
final class Envelope {

    private static final List<String> SCHEMES =
            List.of(
                    "data:application/vc+jwt,",
                    "data:application/vc+sd-jwt,",
                    "data:application/vp+jwt,",
                    "data:application/vp+sd-jwt,");

    private Envelope() {}

    /** The text inside; {@link Rejected} for a context or a media type that is not ours. */
    static String content(ObjectNode envelope) {
        if (!Json.holds(envelope.get(VcTerms.CONTEXT), VcTerms.CONTEXT_V2)) {
            throw Rejected.malformed("an envelope without the base context");
        }
        String url = envelope.path(VcTerms.ID).asText();
        return SCHEMES.stream()
                .filter(url::startsWith)
                .map(scheme -> url.substring(scheme.length()))
                .findFirst()
                .orElseThrow(() -> Rejected.unreadable("an envelope of an unknown media type"));
    }
}
