package eu.passerelle.recognition.decision.rest;

import eu.passerelle.recognition.decision.Worth;
import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a credential counts for. */
@Schema(name = "DecidedTarget")
record WorthView(
        UUID targetId,
        @Schema(examples = "tormes") String recognisedBy,
        @Schema(examples = "BSC-DS") String programmeCode,
        Map<String, String> programmeTitle,
        Map<String, String> title,
        @Schema(description = "What the target itself is worth.") BigDecimal ects) {
    static WorthView of(Worth worth) {
        return new WorthView(
                worth.target().value(),
                worth.recognisedBy().value(),
                worth.programme().code(),
                worth.programme().title().byLanguage(),
                worth.title().byLanguage(),
                worth.targetCredits().ects());
    }
}
