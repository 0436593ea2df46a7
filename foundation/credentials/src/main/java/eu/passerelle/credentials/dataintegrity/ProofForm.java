package eu.passerelle.credentials.dataintegrity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.vcdm.Timestamps;
import eu.passerelle.credentials.vcdm.Urls;
import java.util.List;

/** The form that the members of a proof have, whatever they say (Data Integrity 1.0, 2.1). */
final class ProofForm {

    private static final List<String> TEXTS =
            List.of(DataIntegrityTerms.CHALLENGE, DataIntegrityTerms.NONCE);
    private static final List<String> TEXTS_OR_SETS =
            List.of(DataIntegrityTerms.DOMAIN, DataIntegrityTerms.PREVIOUS_PROOF);

    private ProofForm() {}

    /** Ends in {@link Rejected} for a member of another form. */
    static void check(ObjectNode proof) {
        if (proof.has(DataIntegrityTerms.ID) && !Urls.isUrl(proof.get(DataIntegrityTerms.ID))) {
            throw wrong(DataIntegrityTerms.ID);
        }
        if (proof.has(DataIntegrityTerms.CREATED)) {
            Timestamps.parse(proof.get(DataIntegrityTerms.CREATED), DataIntegrityTerms.CREATED);
        }
        for (String member : TEXTS) {
            if (proof.has(member) && !proof.get(member).isTextual()) {
                throw wrong(member);
            }
        }
        for (String member : TEXTS_OR_SETS) {
            if (proof.has(member) && !isTextOrSet(proof.get(member))) {
                throw wrong(member);
            }
        }
    }

    private static boolean isTextOrSet(JsonNode value) {
        List<JsonNode> items = Json.each(value);
        return !items.isEmpty() && items.stream().allMatch(JsonNode::isTextual);
    }

    private static Rejected wrong(String member) {
        return Rejected.badProof("a proof whose %s is not of its form".formatted(member));
    }
}
