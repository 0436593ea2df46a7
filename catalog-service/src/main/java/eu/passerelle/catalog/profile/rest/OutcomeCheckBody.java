package eu.passerelle.catalog.profile.rest;

import eu.passerelle.catalog.profile.LintOutcome;
import eu.passerelle.catalog.specification.Language;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An outcome to look at.
 *
 * @param text what a learner can do afterwards
 * @param language BCP 47
 * @param eqfLevel of the course; left away where not stated
 * @param assessed whether the assessment covers it
 */
@Schema(
        examples =
                """
                {"text":"Understand procurement","language":"en","eqfLevel":6,"assessed":true}\
                """)
public record OutcomeCheckBody(
        @NotNull @Size(max = 20000) String text,
        @NotNull @Size(max = 35) @Pattern(regexp = Language.PATTERN) String language,
        @Min(1) @Max(8) Integer eqfLevel,
        boolean assessed) {

    LintOutcome.Wording wording() {
        return new LintOutcome.Wording(text, language, Optional.ofNullable(eqfLevel), assessed);
    }
}
