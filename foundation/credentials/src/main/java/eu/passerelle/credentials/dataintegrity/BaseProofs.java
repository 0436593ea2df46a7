package eu.passerelle.credentials.dataintegrity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.finding.Check;
import eu.passerelle.credentials.finding.Problem;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.selective.EcdsaSd2023;
import java.util.List;

/** Finds the proof that a holder can derive from. */
final class BaseProofs {

    private BaseProofs() {}

    static ObjectNode only(List<JsonNode> proofs) {
        List<JsonNode> bases = proofs.stream().filter(BaseProofs::isOne).toList();
        if (bases.size() != 1) {
            throw Rejected.failed(
                    Check.PROOF,
                    Problem.PROOF_GENERATION_ERROR,
                    "not exactly one proof to derive from");
        }
        return (ObjectNode) bases.getFirst();
    }

    private static boolean isOne(JsonNode proof) {
        String value = proof.path(DataIntegrityTerms.PROOF_VALUE).asText();
        return proof.isObject()
                && EcdsaSd2023.LABEL.equals(proof.path(DataIntegrityTerms.CRYPTOSUITE).textValue())
                && value.startsWith("u")
                && EcdsaSd2023.isBase(value);
    }
}
