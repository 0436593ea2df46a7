package eu.passerelle.benchmarks;

import java.util.Locale;
import java.util.OptionalDouble;

/**
 * One line of the table.
 *
 * @param what what was measured
 * @param ours how often in a second
 * @param yardstick how often in a second what it is compared with; empty where it could not be
 *     measured
 * @param asked which part of the yardstick is asked at least; empty where it is for information
 * @param allocatedInBytes how much memory it takes each time
 */
record Line(
        String what,
        double ours,
        OptionalDouble yardstick,
        OptionalDouble asked,
        double allocatedInBytes) {

    private static final String ROW = "%-46s %10s %12s %7s %6s %6s %9s";

    static String heading() {
        return ROW.formatted("what", "ours op/s", "yardstick", "ratio", "asked", "holds", "KB/op");
    }

    /** Whether what is asked was reached; what could not be compared was not. */
    boolean holds() {
        return asked.isEmpty()
                || yardstick.isPresent() && ours / yardstick.getAsDouble() >= asked.getAsDouble();
    }

    String row() {
        return ROW.formatted(
                what,
                number("%.0f", OptionalDouble.of(ours)),
                number("%.0f", yardstick),
                yardstick.isPresent()
                        ? number("%.2f", OptionalDouble.of(ours / yardstick.getAsDouble()))
                        : "",
                number("%.2f", asked),
                asked.isEmpty() ? "" : holds() ? "yes" : "NO",
                number("%.1f", OptionalDouble.of(allocatedInBytes / 1024)));
    }

    private static String number(String format, OptionalDouble number) {
        return number.isEmpty() || Double.isNaN(number.getAsDouble())
                ? ""
                : String.format(Locale.ROOT, format, number.getAsDouble());
    }
}
