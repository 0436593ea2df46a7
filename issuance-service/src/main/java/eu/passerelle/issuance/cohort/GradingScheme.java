package eu.passerelle.issuance.cohort;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which grades there are, and which of them pass. A result that does not pass is not awarded.
 *
 * @param key its stable name
 * @param grades words, all of which pass; empty where grades are numbers
 * @param range the numbers that pass, where grades are numbers
 */
public record GradingScheme(String key, List<String> grades, Optional<Range> range) {

    /** Any grade, or none. */
    public static final GradingScheme FREE = words("FREE");

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}([.,]\\d{1,2})?");
    private static final List<GradingScheme> ALL =
            List.of(
                    FREE,
                    words("PASSED", "passed", "bestanden"),
                    words("ECTS_LETTERS", "A", "B", "C", "D", "E"),
                    numbers("DE_1_TO_5", "1.0", "4.0"),
                    numbers("NL_1_TO_10", "5.5", "10"),
                    numbers("ES_0_TO_10", "5.0", "10"),
                    numbers("PL_2_TO_5", "3.0", "5.5"),
                    numbers("FR_0_TO_20", "10", "20"));

    public GradingScheme {
        grades = List.copyOf(grades);
    }

    /** Those there are. */
    public static List<GradingScheme> all() {
        return ALL;
    }

    /** The one of this name. */
    public static Optional<GradingScheme> named(String key) {
        return ALL.stream().filter(scheme -> scheme.key.equals(key)).findFirst();
    }

    /** Whether this result is one that passes; without a grade it does where grades are free. */
    boolean passes(Optional<String> grade) {
        if (equals(FREE)) {
            return true;
        }
        return grade.isPresent() && (grades.contains(grade.get()) || isInRange(grade.get()));
    }

    private boolean isInRange(String grade) {
        return range.isPresent()
                && NUMBER.matcher(grade).matches()
                && range.get().holds(new BigDecimal(grade.replace(',', '.')));
    }

    private static GradingScheme words(String key, String... grades) {
        return new GradingScheme(key, List.of(grades), Optional.empty());
    }

    private static GradingScheme numbers(String key, String lowest, String highest) {
        return new GradingScheme(
                key,
                List.of(),
                Optional.of(new Range(new BigDecimal(lowest), new BigDecimal(highest))));
    }

    /**
     * Numbers from here to there, both included.
     *
     * @param lowest the lowest that passes
     * @param highest the highest that passes
     */
    public record Range(BigDecimal lowest, BigDecimal highest) {

        boolean holds(BigDecimal number) {
            return number.compareTo(lowest) >= 0 && number.compareTo(highest) <= 0;
        }
    }
}
