package eu.passerelle.recognition.programme.web;

import eu.passerelle.recognition.partner.Names;
import eu.passerelle.recognition.programme.RequiredOutcome;
import eu.passerelle.recognition.programme.Target;
import io.quarkus.qute.TemplateData;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A target as a page shows it. */
@TemplateData
record TargetCard(
        String id,
        Map<String, String> title,
        Map<String, String> programme,
        String university,
        BigDecimal ects,
        int eqfLevel,
        String iscedF,
        LocalDate from,
        LocalDate until,
        boolean active,
        List<OutcomeLine> outcomes) {
    static TargetCard of(Target target, Names names) {
        var requirement = target.requirement();
        return new TargetCard(
                target.id().toString(),
                requirement.title().byLanguage(),
                requirement.programme().title().byLanguage(),
                names.of(target.provider()),
                requirement.credits().ects(),
                requirement.eqfLevel(),
                requirement.iscedF(),
                target.validity().from(),
                target.validity().until().orElse(null),
                target instanceof Target.Active,
                requirement.outcomes().stream().map(OutcomeLine::of).toList());
    }

    /** An outcome it requires. */
    @TemplateData
    record OutcomeLine(
            String id, Map<String, String> text, boolean essential, List<String> skills) {
        private static OutcomeLine of(RequiredOutcome outcome) {
            return new OutcomeLine(
                    outcome.id(),
                    outcome.text().byLanguage(),
                    outcome.essential(),
                    outcome.skills().stream().sorted().toList());
        }
    }
}
