package eu.passerelle.recognition.programme.web;

import eu.passerelle.kit.web.LocalText;
import eu.passerelle.recognition.partner.Names;
import eu.passerelle.recognition.programme.RequiredOutcome;
import eu.passerelle.recognition.programme.Target;
import io.quarkus.qute.TemplateData;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** A target as a page shows it. */
@TemplateData
record TargetCard(
        String id,
        LocalText title,
        LocalText programme,
        String university,
        BigDecimal ects,
        int eqfLevel,
        String iscedF,
        LocalDate from,
        LocalDate until,
        boolean active,
        List<OutcomeLine> outcomes) {
    static TargetCard of(Target target, Names names, String language) {
        var requirement = target.requirement();
        return new TargetCard(
                target.id().toString(),
                LocalText.of(requirement.title().byLanguage(), language),
                LocalText.of(requirement.programme().title().byLanguage(), language),
                names.of(target.provider()),
                requirement.credits().ects(),
                requirement.eqfLevel(),
                requirement.iscedF(),
                target.validity().from(),
                target.validity().until().orElse(null),
                target instanceof Target.Active,
                requirement.outcomes().stream()
                        .map(outcome -> OutcomeLine.of(outcome, language))
                        .toList());
    }

    /** An outcome it requires. */
    @TemplateData
    record OutcomeLine(String id, LocalText text, boolean essential, List<String> skills) {
        private static OutcomeLine of(RequiredOutcome outcome, String language) {
            return new OutcomeLine(
                    outcome.id(),
                    LocalText.of(outcome.text().byLanguage(), language),
                    outcome.essential(),
                    outcome.skills().stream().sorted().toList());
        }
    }
}
