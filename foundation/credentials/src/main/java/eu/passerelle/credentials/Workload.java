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

    private static final int MOST_DIGITS = 9;

    /**
     * Numbers lose their trailing zeros: 4.0 points are 4. Negative ones and those of more than
     * nine digits before or behind the point are refused.
     */
    public Workload {
        ects = ects.map(Workload::plain);
        hours = hours.map(Workload::plain);
    }

    public static Workload of(BigDecimal ects, BigDecimal hours) {
        return new Workload(Optional.ofNullable(ects), Optional.ofNullable(hours));
    }

    // bounded before anything is done with it: 1e999999999 is one short number on the wire
    static BigDecimal plain(BigDecimal number) {
        boolean absurd =
                number.signum() < 0
                        || number.precision() - (long) number.scale() > MOST_DIGITS
                        || number.scale() > MOST_DIGITS;
        if (absurd) {
            throw new IllegalArgumentException("an impossible amount of work");
        }
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
