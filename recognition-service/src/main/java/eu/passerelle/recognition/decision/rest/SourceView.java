package eu.passerelle.recognition.decision.rest;

import eu.passerelle.recognition.decision.Source;
import eu.passerelle.recognition.programme.Credits;
import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The credential a decision is about. */
@Schema(name = "DecidedCredential")
record SourceView(
        UUID credentialId,
        @Schema(examples = "rheinfurt") String awardedBy,
        Map<String, String> title,
        @Schema(nullable = true) BigDecimal ects) {
    static SourceView of(Source source) {
        return new SourceView(
                source.credential().value(),
                source.awardedBy().value(),
                source.title().byLanguage(),
                source.credits().map(Credits::ects).orElse(null));
    }
}
