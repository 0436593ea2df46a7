package eu.passerelle.credentials.vcdm;

import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.json.Json;

/** The rules for an object around something that is secured as a token (VCDM 2.0, 4.13.1 and 2). */
public final class EnvelopeRules {

    private static final String DATA = "data:";

    private EnvelopeRules() {}

    /** Checks the object, or ends in {@link Rejected}. */
    public static void check(ObjectNode envelope, String type) {
        if (!Json.holds(envelope.get(VcTerms.CONTEXT), VcTerms.CONTEXT_V2)) {
            throw Rejected.malformed("an envelope without the context that defines it");
        }
        if (!Json.holds(envelope.get(VcTerms.TYPE), type)) {
            throw Rejected.malformed("an envelope that is not of type " + type);
        }
        if (!envelope.path(VcTerms.ID).asText().startsWith(DATA)) {
            throw Rejected.malformed("an envelope whose id is no data: URL");
        }
    }
}
