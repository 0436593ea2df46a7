package eu.passerelle.recognition.programme.rest;

import eu.passerelle.recognition.programme.RequiredOutcome;
import eu.passerelle.recognition.programme.Target;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A target, as everybody sees it. */
@Schema(name = "Target", description = "Something a credential can count for.")
record TargetView(
        UUID targetId,
        @Schema(description = "Whose it is.", examples = "tormes") String providerId,
        ProgrammeView programme,
        Map<String, String> title,
        BigDecimal ects,
        int eqfLevel,
        String iscedF,
        LocalDate validFrom,
        @Schema(nullable = true) LocalDate validUntil,
        @Schema(description = "Whether it may be named in new agreements.") boolean active,
        @Schema(nullable = true) Instant retiredAt,
        List<OutcomeView> outcomes) {
    static TargetView of(Target target) {
        var requirement = target.requirement();
        return new TargetView(
                target.id().value(),
                target.provider().value(),
                new ProgrammeView(
                        requirement.programme().code(),
                        requirement.programme().title().byLanguage()),
                requirement.title().byLanguage(),
                requirement.credits().ects(),
                requirement.eqfLevel(),
                requirement.iscedF(),
                target.validity().from(),
                target.validity().until().orElse(null),
                target instanceof Target.Active,
                target instanceof Target.Retired retired ? retired.retiredAt() : null,
                requirement.outcomes().stream().map(OutcomeView::of).toList());
    }

    /** The programme it is part of. */
    @Schema(name = "Programme")
    record ProgrammeView(String code, Map<String, String> title) {}

    /** An outcome it requires. */
    @Schema(name = "RequiredOutcome")
    record OutcomeView(
            String outcomeId,
            Map<String, String> text,
            boolean essential,
            SortedSet<String> skills) {
        private static OutcomeView of(RequiredOutcome outcome) {
            return new OutcomeView(
                    outcome.id(),
                    outcome.text().byLanguage(),
                    outcome.essential(),
                    new TreeSet<>(outcome.skills()));
        }
    }
}
