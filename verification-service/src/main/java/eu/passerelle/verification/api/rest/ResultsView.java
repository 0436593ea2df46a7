package eu.passerelle.verification.api.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import eu.passerelle.credentials.vcdm.VcTerms;
import eu.passerelle.verification.api.VerifiableCredential;
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
    static ResultsView of(Verdict verdict, VerifiableCredential credential) {
        return new ResultsView(
                period(verdict, credential, VcTerms.VALID_FROM),
                period(verdict, credential, VcTerms.VALID_UNTIL),
                List.of(),
                parts(verdict, credential, Check.STATUS, VcTerms.STATUS),
                parts(verdict, credential, Check.PROOF, VcTerms.PROOF));
    }

    private static PartView period(
            Verdict verdict, VerifiableCredential credential, String member) {
        return credential.each(member).stream()
                .findFirst()
                .filter(input -> verdict.on(Check.VALIDITY).isPresent())
                .map(input -> new PartView(passed(verdict, Check.VALIDITY), input))
                .orElse(null);
    }

    private static List<PartView> parts(
            Verdict verdict, VerifiableCredential credential, Check check, String member) {
        if (verdict.on(check).isEmpty()) {
            return List.of();
        }
        boolean passed = passed(verdict, check);
        List<JsonNode> inputs = credential.each(member);
        return inputs.isEmpty()
                ? List.of(new PartView(passed, null))
                : inputs.stream().map(input -> new PartView(passed, input)).toList();
    }

    private static boolean passed(Verdict verdict, Check check) {
        return verdict.on(check).filter(finding -> finding.result() == Result.PASS).isPresent();
    }

    /** What came of one part. */
    @Schema(name = "VerificationResultPart", description = "What came of one part.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PartView(boolean verified, @Schema(description = "The part itself.") JsonNode input) {}
}
