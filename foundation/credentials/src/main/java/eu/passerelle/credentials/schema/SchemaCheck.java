package eu.passerelle.credentials.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaException;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import eu.passerelle.credentials.finding.Check;
import eu.passerelle.credentials.finding.Finding;
import eu.passerelle.credentials.finding.Problem;
import eu.passerelle.credentials.finding.Verification;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.vcdm.VcTerms;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Validates credentials by the schemas they name. Keeps what it has compiled. */
public final class SchemaCheck {

    private static final String JSON_SCHEMA = "JsonSchema";
    private static final String ONE_ED_TECH = "1EdTechJsonSchemaValidator2019";

    private final Schemas schemas;
    private final Map<String, Schema> compiled = new ConcurrentHashMap<>();

    public SchemaCheck(Schemas schemas) {
        this.schemas = schemas;
    }

    /** What is found; one passed finding where it names no schema. */
    public Verification check(ObjectNode credential) {
        var findings = new ArrayList<Finding>();
        for (JsonNode named : Json.each(credential.get(VcTerms.SCHEMA))) {
            findings.add(finding(named, credential));
        }
        if (findings.isEmpty()) {
            findings.add(new Finding.Passed(Check.SCHEMA, "names no schema"));
        }
        return new Verification(findings);
    }

    private Finding finding(JsonNode named, ObjectNode credential) {
        JsonNode type = named.path(VcTerms.TYPE);
        String url = named.path(VcTerms.ID).asText();
        if (!Json.holds(type, JSON_SCHEMA) && !Json.holds(type, ONE_ED_TECH)) {
            return undetermined("a schema of a kind that is not known");
        }
        Optional<Schema> schema = schema(url);
        if (schema.isEmpty()) {
            return undetermined("the schema is not known: " + url);
        }
        try {
            return answer(url, schema.get().validate(Json.text(credential), InputFormat.JSON));
        } catch (SchemaException refersElsewhere) {
            return undetermined("the schema refers to one that is not known: " + url);
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

    private Optional<Schema> schema(String url) {
        Schema known = compiled.get(url);
        if (known != null) {
            return Optional.of(known);
        }
        try {
            Optional<Schema> fresh = schemas.find(url).map(SchemaCheck::compiled);
            fresh.ifPresent(schema -> compiled.put(url, schema));
            return fresh;
        } catch (SchemaException unusable) {
            return Optional.empty();
        }
    }

    // without a loader, a reference to another place fails instead of being fetched
    private static Schema compiled(JsonNode schema) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Json.text(schema), InputFormat.JSON);
    }

    private static Finding undetermined(String detail) {
        return new Finding.Undetermined(Check.SCHEMA, Problem.UNSUPPORTED, detail);
    }
}
