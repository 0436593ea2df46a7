package eu.passerelle.credentials.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaException;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import eu.passerelle.credentials.finding.Check;
import eu.passerelle.credentials.finding.Finding;
import eu.passerelle.credentials.finding.Problem;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.finding.Verification;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.key.Crypto;
import eu.passerelle.credentials.vcdm.Digests;
import eu.passerelle.credentials.vcdm.VcTerms;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Validates credentials by the schemas they name. Keeps what it has compiled. */
public final class SchemaCheck {

    private static final int LARGEST_IN_BYTES = 1 << 20;
    private static final int MOST_SCHEMAS_OF_ONE = 8;
    private static final int MOST_KEPT = 200;

    private final Schemas schemas;
    private final Map<String, Schema> compiled = new ConcurrentHashMap<>();

    public SchemaCheck(Schemas schemas) {
        this.schemas = schemas;
    }

    /** What is found; one passed finding where it names no schema. */
    public Verification check(ObjectNode credential) {
        List<JsonNode> named = Json.each(credential.get(VcTerms.SCHEMA));
        if (named.isEmpty()) {
            return Verification.of(new Finding.Passed(Check.SCHEMA, "names no schema"));
        }
        if (named.size() > MOST_SCHEMAS_OF_ONE) {
            return Verification.of(undetermined("more schemas than are looked at"));
        }
        var findings = new ArrayList<Finding>();
        for (JsonNode one : named) {
            findings.add(finding(one, credential));
        }
        return new Verification(findings);
    }

    private Finding finding(JsonNode named, ObjectNode credential) {
        String url = named.path(VcTerms.ID).asText();
        try {
            SchemaKind kind =
                    SchemaKind.of(named)
                            .orElseThrow(() -> open("a schema of a kind that is not known"));
            byte[] resource =
                    schemas.find(url).orElseThrow(() -> open("the schema is not known: " + url));
            // VC JSON Schema, 4.1: before anything is evaluated
            Digests.of(named).check(resource, Check.SCHEMA);
            return answer(url, flaws(schema(kind, resource), credential));
        } catch (Rejected rejected) {
            return rejected.finding();
        } catch (SchemaException unusable) {
            return undetermined("the schema, or one that it refers to, cannot be used: " + url);
        }
    }

    private static List<com.networknt.schema.Error> flaws(Schema schema, ObjectNode credential) {
        try {
            return schema.validate(Json.text(credential), InputFormat.JSON);
        } catch (StackOverflowError endless) {
            // JSON Schema 2020-12, 9.4.1: a schema may refer to itself without end
            throw open("the schema refers to itself without end");
        }
    }

    private static Finding answer(String url, List<com.networknt.schema.Error> flaws) {
        return flaws.isEmpty()
                ? new Finding.Passed(Check.SCHEMA, "matches " + url)
                : new Finding.Failed(
                        Check.SCHEMA,
                        Problem.SCHEMA_MISMATCH,
                        "%d flaws, first at %s"
                                .formatted(flaws.size(), flaws.getFirst().getInstanceLocation()));
    }

    private Schema schema(SchemaKind kind, byte[] resource) {
        if (resource.length > LARGEST_IN_BYTES) {
            throw open("a schema larger than %d bytes".formatted(LARGEST_IN_BYTES));
        }
        byte[] digest = Crypto.digest("SHA-256").digest(resource);
        String key = kind + HexFormat.of().formatHex(digest);
        Schema known = compiled.get(key);
        if (known != null) {
            return known;
        }
        Schema fresh = compiled(kind.schema(resource));
        if (compiled.size() >= MOST_KEPT) {
            compiled.clear();
        }
        compiled.put(key, fresh);
        return fresh;
    }

    // without a loader, a reference to another place fails instead of being fetched
    private static Schema compiled(ObjectNode schema) {
        var config =
                SchemaRegistryConfig.builder().regularExpressionFactory(new BoundedRegex()).build();
        return SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12,
                        registry -> registry.schemaRegistryConfig(config))
                .getSchema(Json.text(schema), InputFormat.JSON);
    }

    private static Rejected open(String why) {
        return Rejected.undetermined(Check.SCHEMA, Problem.UNSUPPORTED, why);
    }

    private static Finding undetermined(String why) {
        return open(why).finding();
    }
}
