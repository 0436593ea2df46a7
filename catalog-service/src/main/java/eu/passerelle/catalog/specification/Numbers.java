package eu.passerelle.catalog.specification;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes numbers as people do. */
final class Numbers {

    private Numbers() {}

    static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    static String rounded(BigDecimal number) {
        return plain(number.setScale(1, RoundingMode.HALF_UP));
    }
}
