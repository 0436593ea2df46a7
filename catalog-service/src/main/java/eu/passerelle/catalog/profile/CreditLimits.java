package eu.passerelle.catalog.profile;

import java.math.BigDecimal;

/**
 * Where credit begins to look unlike other credit; held as data.
 *
 * @param version of the file
 * @param hoursPerEctsFrom one credit point stands for at least so many hours
 * @param hoursPerEctsTo one credit point stands for at most so many hours
 * @param outcomesPerEcts at least so many assessed outcomes for one credit point
 */
public record CreditLimits(
        String version,
        BigDecimal hoursPerEctsFrom,
        BigDecimal hoursPerEctsTo,
        BigDecimal outcomesPerEcts) {}
