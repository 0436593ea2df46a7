package eu.passerelle.verification.proof;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.schema.SchemaCheck;
import eu.passerelle.credentials.schema.Schemas;
import eu.passerelle.credentials.vcdm.VcTerms;
import eu.passerelle.verification.proof.Part.Named;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * The schemas at hand. A schema says whether a credential is useful, not whether its proof is
 * right, so one that is not at hand is not fetched: it is named among what was not asked.
 */
@ApplicationScoped
class KnownSchemas {
    private final Schemas known = Schemas.bundled();
    private final SchemaCheck check = new SchemaCheck(known);

    /** What the schemas at hand say. */
    List<Part> checked(ObjectNode document) {
        return named(document).stream()
                .filter(this::isKnown)
                .map(schema -> part(schema, document))
                .toList();
    }

    private Part part(JsonNode schema, ObjectNode document) {
        ObjectNode naming = document.deepCopy();
        naming.set(VcTerms.SCHEMA, schema);
        return Part.of(Named.CREDENTIAL_SCHEMA, schema, check.check(naming).findings().getFirst());
    }

    /** Those that are not at hand, in words. */
    List<String> unknown(ObjectNode document) {
        boolean some = named(document).stream().anyMatch(schema -> !isKnown(schema));
        return some
                ? List.of("whether it matches every schema it names: not all are at hand")
                : List.of();
    }

    private boolean isKnown(JsonNode schema) {
        return known.find(schema.path(VcTerms.ID).asText()).isPresent();
    }

    private static List<JsonNode> named(ObjectNode document) {
        return Json.each(document.get(VcTerms.SCHEMA));
    }
}
