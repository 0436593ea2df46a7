package eu.passerelle.catalog.specification;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * How much there is to do.
 *
 * @param ects credit points; empty where no credit is attached
 * @param hours notional hours of 60 minutes; empty where not stated
 */
public record Workload(Optional<BigDecimal> ects, Optional<BigDecimal> hours) {

    /** Whether either is said. */
    public boolean isStated() {
        return ects.isPresent() || hours.isPresent();
    }

    /** Hours for one credit point, where both are said and there is credit. */
    public Optional<BigDecimal> hoursPerEcts() {
        return ects.filter(points -> points.signum() > 0)
                .flatMap(points -> hours.map(all -> all.divide(points, MathContext.DECIMAL32)));
    }
}
