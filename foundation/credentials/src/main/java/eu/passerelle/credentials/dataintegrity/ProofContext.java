package eu.passerelle.credentials.dataintegrity;

import static eu.passerelle.credentials.dataintegrity.DataIntegrityTerms.CONTEXT;
import static eu.passerelle.credentials.dataintegrity.DataIntegrityTerms.DATA_INTEGRITY_CONTEXT;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.json.Json;
import java.util.ArrayList;
import java.util.List;

/** Gives a document the context that defines the words of its proof (Data Integrity 1.0, 2.4.1). */
final class ProofContext {

    private static final List<String> DEFINING =
            List.of(
                    "https://www.w3.org/ns/credentials/v2",
                    DATA_INTEGRITY_CONTEXT,
                    "https://w3id.org/security/data-integrity/v1");

    private ProofContext() {}

    /** Adds it behind the others, unless one of them defines these words already. */
    static void ensure(ObjectNode document) {
        List<JsonNode> contexts = new ArrayList<>(Json.each(document.get(CONTEXT)));
        boolean defined =
                contexts.stream()
                        .anyMatch(one -> one.isTextual() && DEFINING.contains(one.textValue()));
        if (!defined) {
            var all = document.putArray(CONTEXT);
            contexts.forEach(all::add);
            all.add(DATA_INTEGRITY_CONTEXT);
        }
    }
}
