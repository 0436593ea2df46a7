package eu.passerelle.catalog.exchange.shape;

import eu.passerelle.catalog.provider.ProviderId;
import eu.passerelle.catalog.specification.AssessmentPlan;
import eu.passerelle.catalog.specification.Content;
import eu.passerelle.catalog.specification.Dimensions;
import eu.passerelle.catalog.specification.LearningOutcome;
import eu.passerelle.catalog.specification.Level;
import eu.passerelle.catalog.specification.Presentation;
import eu.passerelle.catalog.specification.Roles;
import eu.passerelle.catalog.specification.Teaching;
import eu.passerelle.catalog.specification.Text;
import eu.passerelle.catalog.specification.Workload;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What another system says of a course, in our words.
 *
 * @param presentation how it introduces itself
 * @param outcomes what one can do afterwards
 * @param dimensions how much, how demanding, in which field
 * @param assessment what it says of its assessment
 * @param teaching how it is taught
 */
public record Course(
        Presentation presentation,
        List<LearningOutcome> outcomes,
        Dimensions dimensions,
        Text assessment,
        Teaching teaching) {

    public Course {
        outcomes = List.copyOf(outcomes);
    }

    /** What a draft of that provider says to begin with. */
    public Content contentFor(ProviderId provider) {
        return new Content(
                presentation,
                outcomes,
                dimensions,
                new AssessmentPlan(Optional.empty(), assessment),
                teaching,
                Roles.allBy(provider));
    }

    /** Credit, hours and level; 0 credit points stand for no credit. */
    static Dimensions dimensions(
            Optional<BigDecimal> ects, Optional<BigDecimal> hours, Optional<Integer> eqf) {
        return new Dimensions(
                new Workload(
                        ects.filter(points -> points.signum() > 0),
                        hours.filter(all -> all.signum() > 0)),
                new Level(eqf, Optional.empty()),
                Optional.empty());
    }
}
