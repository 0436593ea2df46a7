package eu.passerelle.catalog.specification;

import java.math.BigDecimal;

/**
 * Where credit begins and ends. The same for every kind of provider.
 *
 * @param ectsBelow a micro-credential has fewer credit points than this
 * @param hoursPerEctsFrom one credit point stands for at least so many hours
 * @param hoursPerEctsTo one credit point stands for at most so many hours
 */
public record CreditRules(
        BigDecimal ectsBelow, BigDecimal hoursPerEctsFrom, BigDecimal hoursPerEctsTo) {

    boolean allow(BigDecimal hoursPerEcts) {
        return hoursPerEcts.compareTo(hoursPerEctsFrom) >= 0
                && hoursPerEcts.compareTo(hoursPerEctsTo) <= 0;
    }
}
