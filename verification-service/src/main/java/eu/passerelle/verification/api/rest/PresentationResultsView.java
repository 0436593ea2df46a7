package eu.passerelle.verification.api.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import eu.passerelle.credentials.finding.Check;
import eu.passerelle.credentials.finding.Finding;
import eu.passerelle.credentials.finding.Problem;
import eu.passerelle.credentials.finding.Verification;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.vcdm.VcTerms;
import eu.passerelle.verification.api.Options;
import eu.passerelle.verification.api.VerifyRequest;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of each part of a presentation, its credentials not included. */
@Schema(
        name = "PresentationResults",
        description = "What came of each part; a part that was not looked at is not there.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PresentationResultsView(
        PartView challenge, PartView domain, PartView holder, List<PartView> proof) {
    static PresentationResultsView of(Verification found, VerifyRequest request) {
        boolean proven = found.passed(Check.PROOF) && found.passed(Check.CONTROL);
        return new PresentationResultsView(
                asked(found, request, Options.CHALLENGE, Problem.INVALID_CHALLENGE_ERROR),
                asked(found, request, Options.DOMAIN, Problem.INVALID_DOMAIN_ERROR),
                holder(request.value().get(VcTerms.HOLDER), proven),
                request.unsigned() ? List.of() : proofs(request, proven));
    }

    private static PartView asked(
            Verification found, VerifyRequest request, String option, Problem problem) {
        boolean proven = found.passed(Check.PROOF) && !has(found, problem);
        return request.text(option)
                .map(TextNode::valueOf)
                .map(input -> new PartView(proven, input))
                .orElse(null);
    }

    private static boolean has(Verification found, Problem problem) {
        return found.findings().stream()
                .anyMatch(
                        finding ->
                                switch (finding) {
                                    case Finding.Passed ignored -> false;
                                    case Finding.Failed failed -> failed.problem() == problem;
                                    case Finding.Undetermined unsure -> unsure.problem() == problem;
                                });
    }

    private static PartView holder(JsonNode holder, boolean proven) {
        return holder == null ? null : new PartView(proven, holder);
    }

    private static List<PartView> proofs(VerifyRequest request, boolean proven) {
        List<JsonNode> inputs = Json.each(request.value().get(VcTerms.PROOF));
        return inputs.isEmpty()
                ? List.of(new PartView(proven, null))
                : inputs.stream().map(input -> new PartView(proven, input)).toList();
    }
}
