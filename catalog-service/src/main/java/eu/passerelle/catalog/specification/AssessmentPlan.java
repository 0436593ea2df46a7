package eu.passerelle.catalog.specification;

import eu.passerelle.contracts.catalog.v1.Assessment;
import java.util.Optional;

/**
 * How the outcomes are assessed.
 *
 * @param how the kind of assessment; empty where not stated
 * @param criteria what is looked at, in words
 */
public record AssessmentPlan(Optional<Assessment> how, Text criteria) {

    /** Whether it is of that kind. */
    public boolean isOf(Assessment.Type type) {
        return how.map(Assessment::type).filter(type::equals).isPresent();
    }
}
