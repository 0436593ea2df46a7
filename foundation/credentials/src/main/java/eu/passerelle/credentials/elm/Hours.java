package eu.passerelle.credentials.elm;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hours of work as {@code xsd:duration} writes them. */
final class Hours {

    private static final BigDecimal SECONDS = BigDecimal.valueOf(3600);
    private static final BigDecimal MINUTE = BigDecimal.valueOf(60);
    private static final int DIGITS = 9;

    // not months and years: nobody works a month, and P60M for an hour is a known mistake
    private static final Pattern FORM =
            Pattern.compile(
                    "P(?:(\\d{1,5})D)?(?:T(?:(\\d{1,7})H)?(?:(\\d{1,7})M)?(?:(\\d{1,7}(?:\\.\\d{1,9})?)S)?)?");

    private Hours() {}

    /** Such as {@code PT27H30M}. */
    static String duration(BigDecimal hours) {
        BigDecimal[] whole = hours.divideAndRemainder(BigDecimal.ONE);
        BigDecimal[] minutes = whole[1].multiply(MINUTE).divideAndRemainder(BigDecimal.ONE);
        BigDecimal seconds = minutes[1].multiply(MINUTE).stripTrailingZeros();
        return "PT" + whole[0].toBigInteger() + "H" + part(minutes[0], "M") + part(seconds, "S");
    }

    /** The hours in a duration; empty for one that has months or years, or is none. */
    static Optional<BigDecimal> of(String duration) {
        Matcher form = FORM.matcher(duration);
        if (!form.matches()) {
            return Optional.empty();
        }
        BigDecimal seconds =
                number(form.group(1))
                        .multiply(BigDecimal.valueOf(24))
                        .add(number(form.group(2)))
                        .multiply(SECONDS)
                        .add(number(form.group(3)).multiply(MINUTE))
                        .add(number(form.group(4)));
        return Optional.of(seconds.divide(SECONDS, DIGITS, RoundingMode.HALF_UP));
    }

    private static String part(BigDecimal number, String unit) {
        return number.signum() == 0 ? "" : number.toPlainString().replaceFirst("\\.0*$", "") + unit;
    }

    private static BigDecimal number(String digits) {
        return digits == null ? BigDecimal.ZERO : new BigDecimal(digits);
    }
}
