package eu.passerelle.verification.api.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.vcdm.VcTerms;
import eu.passerelle.verification.proof.Part;
import eu.passerelle.verification.proof.Part.Named;
import eu.passerelle.verification.proof.ProofAnswer;
import eu.passerelle.verification.verdict.Check;
import eu.passerelle.verification.verdict.Result;
import eu.passerelle.verification.verdict.Verdict;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of each part of a credential that was verified. */
@Schema(
        name = "VerificationResults",
        description = "What came of each part; a part that was not looked at is not there.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ResultsView(
        PartView validFrom,
        PartView validUntil,
        List<PartView> credentialSchema,
        List<PartView> credentialStatus,
        List<PartView> proof) {
    static ResultsView of(Verdict verdict, JsonNode credential) {
        return new ResultsView(
                period(verdict, credential, VcTerms.VALID_FROM),
                period(verdict, credential, VcTerms.VALID_UNTIL),
                List.of(),
                parts(verdict, credential, Check.STATUS, VcTerms.STATUS),
                parts(verdict, credential, Check.PROOF, VcTerms.PROOF));
    }

    static ResultsView of(ProofAnswer answer, JsonNode credential) {
        return new ResultsView(
                first(answer, Named.VALID_FROM),
                first(answer, Named.VALID_UNTIL),
                parts(answer, Named.CREDENTIAL_SCHEMA),
                parts(answer, Named.CREDENTIAL_STATUS),
                proofs(answer, credential));
    }

    private static PartView period(Verdict verdict, JsonNode credential, String member) {
        return Json.each(credential.get(member)).stream()
                .findFirst()
                .filter(input -> verdict.on(Check.VALIDITY).isPresent())
                .map(input -> new PartView(passed(verdict, Check.VALIDITY), input))
                .orElse(null);
    }

    private static List<PartView> parts(
            Verdict verdict, JsonNode credential, Check check, String member) {
        return verdict.on(check).isEmpty()
                ? List.of()
                : parts(passed(verdict, check), credential.get(member));
    }

    private static List<PartView> parts(boolean passed, JsonNode oneOrMany) {
        List<JsonNode> inputs = Json.each(oneOrMany);
        return inputs.isEmpty()
                ? List.of(new PartView(passed, null))
                : inputs.stream().map(input -> new PartView(passed, input)).toList();
    }

    private static boolean passed(Verdict verdict, Check check) {
        return verdict.on(check).filter(finding -> finding.result() == Result.PASS).isPresent();
    }

    private static PartView first(ProofAnswer answer, Named named) {
        return parts(answer, named).stream().findFirst().orElse(null);
    }

    private static List<PartView> parts(ProofAnswer answer, Named named) {
        return answer.on(named).stream().map(ResultsView::view).toList();
    }

    private static PartView view(Part part) {
        return new PartView(part.passed(), part.input().orElse(null));
    }

    // Every proof of a set has to hold, so that none of them is right alone.
    private static List<PartView> proofs(ProofAnswer answer, JsonNode credential) {
        List<Part> found = answer.on(Named.PROOF);
        return found.isEmpty()
                ? List.of()
                : parts(found.stream().allMatch(Part::passed), credential.get(VcTerms.PROOF));
    }
}
