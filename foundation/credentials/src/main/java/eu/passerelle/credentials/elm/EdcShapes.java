package eu.passerelle.credentials.elm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.finding.Check;
import eu.passerelle.credentials.finding.Finding;
import eu.passerelle.credentials.finding.Problem;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.finding.Verification;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.vcdm.VcTerms;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whether a European Digital Credential is well formed: the SHACL shapes of the EDC application
 * profile 1.2 are the authority on that. Which of them apply is what its {@code credentialSchema}
 * says; the generic ones always do. They are bundled, and nothing is fetched.
 */
public final class EdcShapes {

    private static final String BASE = "generic-no-cv";
    private static final int MOST_FINDINGS = 50;

    private EdcShapes() {}

    /**
     * What a document breaks of the shapes, fifty findings at most; one passed finding if nothing.
     * The first call loads the shapes and takes about a second.
     */
    public static Verification check(ObjectNode edc) {
        if (!Edc.isOne(edc)) {
            return failed("not a European Digital Credential");
        }
        Set<String> shapes = new TreeSet<>(Set.of(BASE));
        var unknown = new ArrayList<Finding>();
        for (JsonNode schema : Json.each(edc.get(VcTerms.SCHEMA))) {
            Profile.named(String.valueOf(Json.idOf(schema)))
                    .ifPresentOrElse(
                            profile -> shapes.addAll(profile.shapes()),
                            () -> unknown.add(unsupported()));
        }
        return check(edc, shapes).and(new Verification(unknown));
    }

    private static Verification check(ObjectNode edc, Set<String> shapes) {
        try {
            List<Finding> violations =
                    ShapeGraphs.of(shapes).violations(edc).stream()
                            .distinct()
                            .limit(MOST_FINDINGS)
                            .map(EdcShapes::failure)
                            .toList();
            return violations.isEmpty()
                    ? Verification.of(
                            new Finding.Passed(Check.SCHEMA, "follows the shapes " + shapes))
                    : new Verification(violations);
        } catch (Rejected unreadable) {
            return Verification.of(unreadable.finding());
        }
    }

    private static Verification failed(String detail) {
        return Verification.of(failure(detail));
    }

    private static Finding failure(String detail) {
        return new Finding.Failed(Check.SCHEMA, Problem.SCHEMA_MISMATCH, detail);
    }

    private static Finding unsupported() {
        return new Finding.Undetermined(
                Check.SCHEMA, Problem.UNSUPPORTED, "a credentialSchema that is not known");
    }
}
