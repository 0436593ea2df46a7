package eu.passerelle.catalog.specification;

import eu.passerelle.contracts.catalog.v1.Assessment;
import java.util.List;

/**
 * All that a specification says. A draft may leave out most of it.
 *
 * @param presentation how it introduces itself
 * @param outcomes what one can do afterwards
 * @param dimensions how much, how demanding, in which field
 * @param assessment how the outcomes are assessed
 * @param teaching how it is taught
 * @param roles who does what
 */
public record Content(
        Presentation presentation,
        List<LearningOutcome> outcomes,
        Dimensions dimensions,
        AssessmentPlan assessment,
        Teaching teaching,
        Roles roles) {

    public Content {
        outcomes = List.copyOf(outcomes);
    }

    /** Whether taking part is all it takes, and nothing is assessed. */
    public boolean asksForAttendanceOnly() {
        return assessment.isOf(Assessment.Type.ATTENDANCE_ONLY);
    }

    /** Whether the assessment covers at least one outcome. */
    public boolean hasAssessedOutcome() {
        return outcomes.stream().anyMatch(LearningOutcome::assessed);
    }
}
