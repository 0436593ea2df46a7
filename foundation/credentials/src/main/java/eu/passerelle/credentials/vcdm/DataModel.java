package eu.passerelle.credentials.vcdm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.finding.Check;
import eu.passerelle.credentials.finding.Finding;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.finding.Verification;
import eu.passerelle.credentials.json.Json;
import java.util.ArrayList;
import java.util.List;

/** The rules of the data model for one document: 2.0 to issue and read, 1.1 to read only. */
public final class DataModel {

    private DataModel() {}

    /** What a credential breaks of Data Model 2.0, all of it; one passed finding if nothing. */
    public static Verification check(ObjectNode credential) {
        return verification(CredentialRules.v2(), credential, "Data Model 2.0");
    }

    /** As {@link #check}, and for a credential of Data Model 1.1 by the rules of that. */
    public static Verification checkAnyVersion(ObjectNode credential) {
        return isV1(credential)
                ? verification(CredentialRules.v1(), credential, "Data Model 1.1")
                : check(credential);
    }

    /** What a presentation breaks of Data Model 2.0, its credentials not included. */
    public static Verification checkPresentation(ObjectNode presentation) {
        return verification(PresentationRules.v2(), presentation, "Data Model 2.0");
    }

    /** As {@link #checkPresentation}, and for one of Data Model 1.1 by the rules of that. */
    public static Verification checkAnyPresentation(ObjectNode presentation) {
        return isV1(presentation)
                ? verification(PresentationRules.v1(), presentation, "Data Model 1.1")
                : checkPresentation(presentation);
    }

    /** Whether a document follows the older model. */
    public static boolean isV1(ObjectNode document) {
        List<JsonNode> contexts = Json.each(document.get(VcTerms.CONTEXT));
        return !contexts.isEmpty() && VcTerms.CONTEXT_V1.equals(contexts.getFirst().textValue());
    }

    private static Verification verification(List<Rule> rules, ObjectNode document, String model) {
        var findings = new ArrayList<Finding>();
        for (Rule rule : rules) {
            try {
                rule.check(document);
            } catch (Rejected rejected) {
                findings.add(rejected.finding());
            }
        }
        if (findings.isEmpty()) {
            findings.add(new Finding.Passed(Check.CONFORMING, "follows " + model));
        }
        return new Verification(findings);
    }

    /** One rule; ends in {@link Rejected} where it is broken. */
    @FunctionalInterface
    interface Rule {
        void check(ObjectNode document);
    }
}
