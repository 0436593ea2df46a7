package eu.passerelle.verification.verdict.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.passerelle.verification.verdict.Finding;
import eu.passerelle.verification.verdict.Layer;
import eu.passerelle.verification.verdict.Result;
import eu.passerelle.verification.verdict.Sentences;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one check came to. */
@Schema(name = "Finding", description = "What one check came to.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record FindingView(
        @Schema(examples = "status", description = "Which question was asked.") String check,
        @Schema(examples = "status-revoked", description = "Stable; programs may rely on it.")
                String code,
        Layer layer,
        Result result,
        @Schema(
                        examples = "2026-11-23T12:00:00Z",
                        description = "The moment that mattered, such as that of revocation.")
                Instant moment,
        @Schema(description = "The finding in plain words, by language (BCP 47).")
                Map<String, String> sentence) {
    static FindingView of(Finding finding) {
        return new FindingView(
                finding.check().name().toLowerCase(Locale.ROOT),
                finding.code().text(),
                finding.check().layer(),
                finding.result(),
                finding.moment().orElse(null),
                Sentences.of(finding));
    }
}
