package eu.passerelle.recognition.programme.store;

import eu.passerelle.recognition.programme.Credits;
import eu.passerelle.recognition.programme.Programme;
import eu.passerelle.recognition.programme.RequiredOutcome;
import eu.passerelle.recognition.programme.Requirement;
import eu.passerelle.recognition.programme.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A requirement as it is stored. */
record RequirementJson(
        String programmeCode,
        Map<String, String> programmeTitle,
        Map<String, String> title,
        BigDecimal ects,
        int eqfLevel,
        String iscedF,
        List<OutcomeJson> outcomes) {
    static RequirementJson of(Requirement requirement) {
        return new RequirementJson(
                requirement.programme().code(),
                requirement.programme().title().byLanguage(),
                requirement.title().byLanguage(),
                requirement.credits().ects(),
                requirement.eqfLevel(),
                requirement.iscedF(),
                requirement.outcomes().stream().map(OutcomeJson::of).toList());
    }

    Requirement requirement() {
        return new Requirement(
                new Programme(programmeCode, new Text(programmeTitle)),
                new Text(title),
                new Credits(ects),
                eqfLevel,
                iscedF,
                outcomes.stream().map(OutcomeJson::outcome).toList());
    }

    /** An outcome as it is stored. */
    record OutcomeJson(String id, Map<String, String> text, boolean essential, Set<String> skills) {
        static OutcomeJson of(RequiredOutcome outcome) {
            return new OutcomeJson(
                    outcome.id(),
                    outcome.text().byLanguage(),
                    outcome.essential(),
                    new TreeSet<>(outcome.skills()));
        }

        RequiredOutcome outcome() {
            return new RequiredOutcome(id, new Text(text), essential, skills);
        }
    }
}
