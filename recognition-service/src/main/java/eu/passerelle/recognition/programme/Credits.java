package eu.passerelle.recognition.programme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * An amount of ECTS credits, zero or more.
 *
 * @param ects the amount, compared by value: 4 and 4.0 are the same
 */
public record Credits(BigDecimal ects) implements Comparable<Credits> {
    /** No credit, as for a waiver. */
    public static final Credits NONE = new Credits(BigDecimal.ZERO);

    public Credits {
        Objects.requireNonNull(ects);
        if (ects.signum() < 0) {
            throw new IllegalArgumentException("credits are zero or more");
        }
        ects = ects.signum() == 0 ? BigDecimal.ZERO : ects.stripTrailingZeros();
        if (ects.scale() < 0) {
            ects = ects.setScale(0, RoundingMode.UNNECESSARY);
        }
    }

    /** So many ECTS, written as a decimal. */
    public static Credits of(String ects) {
        return new Credits(new BigDecimal(ects));
    }

    /** The smaller of the two. */
    public Credits atMost(Credits limit) {
        return compareTo(limit) <= 0 ? this : limit;
    }

    /** What is left of these after the others are taken, never less than nothing. */
    public Credits without(Credits taken) {
        return new Credits(ects.subtract(taken.ects).max(BigDecimal.ZERO));
    }

    @Override
    public int compareTo(Credits other) {
        return ects.compareTo(other.ects);
    }

    /** As people write it in the language: {@code 2.5}, in German {@code 2,5}. */
    public String in(String language) {
        var plain = ects.toPlainString();
        return "de".equals(language) ? plain.replace('.', ',') : plain;
    }

    @Override
    public String toString() {
        return in("en");
    }
}
