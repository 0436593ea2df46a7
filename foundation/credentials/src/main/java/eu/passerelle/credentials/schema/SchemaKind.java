package eu.passerelle.credentials.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.finding.Check;
import eu.passerelle.credentials.finding.Problem;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.vcdm.DataModel;
import eu.passerelle.credentials.vcdm.VcTerms;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * The kinds of {@code credentialSchema} that are understood, and how a schema is got out of each.
 */
enum SchemaKind {
    /** A schema as it is (VC JSON Schema, 2.1). */
    JSON_SCHEMA("JsonSchema"),
    /** A credential about a schema (VC JSON Schema, 2.2). */
    CREDENTIAL("JsonSchemaCredential"),
    /** Open Badges 3.0, B.9. */
    ONE_ED_TECH("1EdTechJsonSchemaValidator2019");

    private static final String SCHEMA = "$schema";
    private static final String ID = "$id";
    private static final String INSIDE = "jsonSchema";
    // VC JSON Schema, 3: the first has to be understood, the others may be
    private static final Set<String> DIALECTS =
            Set.of(
                    "https://json-schema.org/draft/2020-12/schema",
                    "https://json-schema.org/draft/2019-09/schema",
                    "http://json-schema.org/draft-07/schema",
                    "https://json-schema.org/draft-07/schema");

    private final String type;

    SchemaKind(String type) {
        this.type = type;
    }

    /** The kind that an entry says it is, if it is known. */
    static Optional<SchemaKind> of(JsonNode entry) {
        return Arrays.stream(values())
                .filter(kind -> Json.holds(entry.get(VcTerms.TYPE), kind.type))
                .findFirst();
    }

    /** The schema in a resource of this kind, or {@link Rejected}: undetermined, never passed. */
    ObjectNode schema(byte[] resource) {
        ObjectNode document = Json.object(resource);
        ObjectNode schema = this == CREDENTIAL ? inside(document) : document;
        String dialect = schema.path(SCHEMA).asText();
        String plain = dialect.endsWith("#") ? dialect.substring(0, dialect.length() - 1) : dialect;
        // VC JSON Schema, 3.1.2: one that does not say its version must not be processed
        if (!DIALECTS.contains(plain)) {
            throw undetermined("a schema of a version that is not known");
        }
        if (this != ONE_ED_TECH && !isReference(schema.get(ID))) {
            throw undetermined("a schema without an $id that is a URI reference");
        }
        return schema;
    }

    private static ObjectNode inside(ObjectNode credential) {
        JsonNode subject = credential.path(VcTerms.SUBJECT);
        boolean isOne =
                DataModel.checkAnyVersion(credential).passed()
                        && Json.holds(credential.get(VcTerms.TYPE), CREDENTIAL.type)
                        && Json.holds(subject.get(VcTerms.TYPE), JSON_SCHEMA.type);
        if (isOne && subject.get(INSIDE) instanceof ObjectNode schema) {
            return schema;
        }
        throw undetermined("what is known under the URL is no credential about a schema");
    }

    private static boolean isReference(JsonNode id) {
        try {
            return id != null && id.isTextual() && !new URI(id.textValue()).toString().isEmpty();
        } catch (URISyntaxException notAReference) {
            return false;
        }
    }

    private static Rejected undetermined(String why) {
        return Rejected.undetermined(Check.SCHEMA, Problem.UNSUPPORTED, why);
    }
}
