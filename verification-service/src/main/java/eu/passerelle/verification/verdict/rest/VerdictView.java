package eu.passerelle.verification.verdict.rest;

import eu.passerelle.verification.verdict.Check;
import eu.passerelle.verification.verdict.Result;
import eu.passerelle.verification.verdict.Sentences;
import eu.passerelle.verification.verdict.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The answer about one credential. */
@Schema(name = "Verdict", description = "The answer about one credential.")
record VerdictView(
        @Schema(
                        description =
                                "PASS only if every check passed. INDETERMINATE where something"
                                        + " could not be checked: that is not a pass.")
                Result result,
        @Schema(description = "The answer in one sentence, by language (BCP 47).")
                Map<String, String> sentence,
        List<FindingView> findings,
        @Schema(
                        description =
                                "Checks that were not made, because nothing can be said after what"
                                        + " was found.")
                List<String> withheld,
        @Schema(description = "Null unless the proof is right and the registry knows the issuer.")
                IssuerView issuer,
        @Schema(description = "Null unless the proof is right.") LearnedView learned,
        Instant verifiedAt) {
    static VerdictView of(Verdict verdict) {
        return new VerdictView(
                verdict.overall(),
                Sentences.of(verdict),
                verdict.findings().stream().map(FindingView::of).toList(),
                verdict.withheld().stream().map(VerdictView::name).toList(),
                verdict.issuer().map(IssuerView::of).orElse(null),
                verdict.content().map(LearnedView::of).orElse(null),
                verdict.at());
    }

    private static String name(Check check) {
        return check.name().toLowerCase(Locale.ROOT);
    }
}
