package eu.passerelle.verification.verdict.rest;

import eu.passerelle.credentials.Achievement;
import eu.passerelle.credentials.Assessment;
import eu.passerelle.credentials.Credential;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a credential says was learned. */
@Schema(
        name = "Learned",
        description = "What it says was learned. A member that is null is not stated.")
record LearnedView(
        @Schema(description = "By language (BCP 47; und where it is not stated).")
                Map<String, String> title,
        Map<String, String> description,
        @Schema(description = "What one can do afterwards, each by language.")
                List<Map<String, String>> outcomes,
        @Schema(examples = "6", description = "Level in the European Qualifications Framework.")
                Integer eqfLevel,
        @Schema(examples = "4") BigDecimal ects,
        @Schema(examples = "110", description = "Notional workload in hours.") BigDecimal hours,
        @Schema(examples = "0613", description = "ISCED-F 2013 code.") String iscedF,
        @Schema(examples = "PROJECT") Assessment.Type assessment,
        @Schema(examples = "SUPERVISED_ONLINE") Assessment.Supervision supervision,
        @Schema(examples = "DOCUMENT") Assessment.Identification identification,
        LocalDate achievedOn,
        Instant awardedAt) {
    static LearnedView of(Credential credential) {
        Achievement achievement = credential.achievement();
        var assessment = achievement.assessment();
        return new LearnedView(
                achievement.title().byLanguage(),
                achievement.description().byLanguage(),
                achievement.outcomes().stream()
                        .map(outcome -> outcome.text().byLanguage())
                        .toList(),
                achievement.level().eqf().orElse(null),
                achievement.workload().ects().orElse(null),
                achievement.workload().hours().orElse(null),
                achievement.field().orElse(null),
                assessment.map(Assessment::type).orElse(null),
                assessment.map(Assessment::supervision).orElse(null),
                assessment.map(Assessment::identification).orElse(null),
                credential.award().achievedOn().orElse(null),
                credential.award().validFrom());
    }
}
