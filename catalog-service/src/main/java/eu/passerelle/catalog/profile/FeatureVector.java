package eu.passerelle.catalog.profile;

import eu.passerelle.catalog.specification.Content;
import eu.passerelle.catalog.specification.Element;
import eu.passerelle.catalog.specification.Evidence;
import eu.passerelle.catalog.specification.Exhibit;
import eu.passerelle.catalog.specification.LearningOutcome;
import eu.passerelle.contracts.catalog.v1.Assessment;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * All that is looked at when credit is compared. Who provides it is not among it, so that equal
 * credit is equal by construction.
 *
 * @param hoursPerEcts rounded to two places; empty where hours are not stated
 * @param outcomesPerEcts assessed outcomes for one credit point, rounded to two places
 * @param supervision whether somebody watches; empty where not stated
 * @param identification how it is made sure who is assessed; empty where not stated
 * @param levelStated whether an EQF level is stated
 * @param quality how well it is known who looks at the quality
 */
public record FeatureVector(
        Optional<BigDecimal> hoursPerEcts,
        BigDecimal outcomesPerEcts,
        Optional<Assessment.Supervision> supervision,
        Optional<Assessment.Identification> identification,
        boolean levelStated,
        Evidence quality) {
    private static final int PLACES = 2;

    /** That of a course; empty where no credit is attached. */
    public static Optional<FeatureVector> of(Exhibit exhibit) {
        var content = exhibit.specification().edition().content();
        var quality = exhibit.transparency().byElement().get(Element.QUALITY_ASSURANCE);
        return content.dimensions()
                .workload()
                .ects()
                .filter(ects -> ects.signum() > 0)
                .map(ects -> of(content, ects, quality));
    }

    private static FeatureVector of(Content content, BigDecimal ects, Evidence quality) {
        var assessed = content.outcomes().stream().filter(LearningOutcome::assessed).count();
        var how = content.assessment().how();
        return new FeatureVector(
                content.dimensions()
                        .workload()
                        .hours()
                        .map(hours -> hours.divide(ects, PLACES, RoundingMode.HALF_UP)),
                BigDecimal.valueOf(assessed).divide(ects, PLACES, RoundingMode.HALF_UP),
                how.flatMap(plan -> Optional.ofNullable(plan.supervision())),
                how.flatMap(plan -> Optional.ofNullable(plan.identification())),
                content.dimensions().level().eqf().isPresent(),
                quality);
    }
}
