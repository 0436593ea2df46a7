package eu.passerelle.credentials;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How much work it takes (Annex I, 7).
 *
 * @param ects credit points
 * @param hours notional hours of 60 minutes
 */
public record Workload(Optional<BigDecimal> ects, Optional<BigDecimal> hours) {

    public static Workload of(BigDecimal ects, BigDecimal hours) {
        return new Workload(Optional.ofNullable(ects), Optional.ofNullable(hours));
    }
}
