package eu.passerelle.stack.bench;

import java.util.Locale;

/**
 * One line of the table.
 *
 * @param what what was measured
 * @param value what came out
 * @param bound what it must stay under
 */
record Measure(String what, double value, double bound, String unit) {

    private static final String ROW = "%-34s %10s %10s %7s";

    static String heading() {
        return ROW.formatted("what", "measured", "bound", "ratio");
    }

    /** The share of the bound that is used up. */
    double ratio() {
        return value / bound;
    }

    boolean holds() {
        return ratio() < 1;
    }

    String row() {
        return ROW.formatted(what, number(value), number(bound), ratioText());
    }

    private String ratioText() {
        return String.format(Locale.ROOT, "%.2f", ratio());
    }

    private String number(double number) {
        return String.format(Locale.ROOT, "%.0f %s", number, unit);
    }
}
