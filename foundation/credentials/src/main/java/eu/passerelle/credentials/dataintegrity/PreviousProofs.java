package eu.passerelle.credentials.dataintegrity;

import static eu.passerelle.credentials.dataintegrity.DataIntegrityTerms.PREVIOUS_PROOF;
import static eu.passerelle.credentials.dataintegrity.DataIntegrityTerms.PROOF;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.json.Json;
import java.util.ArrayList;
import java.util.List;

/**
 * Proof chains: a proof that names earlier ones signs them too (Data Integrity 1.0, 4.3 and 4.5).
 */
final class PreviousProofs {

    private PreviousProofs() {}

    /** The unsecured document, with the proofs that this one names put back into it. */
    static ObjectNode bound(ObjectNode unsecured, ObjectNode proof, List<JsonNode> others) {
        List<JsonNode> named = named(proof, others);
        if (named.isEmpty()) {
            return unsecured;
        }
        ObjectNode withProofs = unsecured.deepCopy();
        var proofs = withProofs.putArray(PROOF);
        named.forEach(proofs::add);
        return withProofs;
    }

    private static List<JsonNode> named(ObjectNode proof, List<JsonNode> others) {
        var named = new ArrayList<JsonNode>();
        for (JsonNode id : Json.each(proof.get(PREVIOUS_PROOF))) {
            List<JsonNode> found =
                    others.stream()
                            .filter(other -> id.isTextual() && id.equals(other.get("id")))
                            .toList();
            if (found.size() != 1) {
                throw Rejected.badProof("previousProof names no proof, or several");
            }
            named.add(found.getFirst());
        }
        return named;
    }
}
