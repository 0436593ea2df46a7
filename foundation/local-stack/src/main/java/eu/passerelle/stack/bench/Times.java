package eu.passerelle.stack.bench;

import java.util.ArrayList;
import java.util.List;

/** Durations in milliseconds, in the order they were measured. */
final class Times {

    private static final double NANOS_IN_A_MILLI = 1e6;

    private final List<Double> millis = new ArrayList<>();

    /** Measures the deed. */
    void measure(Runnable deed) {
        var begin = System.nanoTime();
        deed.run();
        add((System.nanoTime() - begin) / NANOS_IN_A_MILLI);
    }

    void add(double time) {
        millis.add(time);
    }

    /** The smallest time that at least this share of all stays within. */
    double percentile(double share) {
        var sorted = millis.stream().sorted().toList();
        var rank = (int) Math.ceil(share * sorted.size());
        return sorted.get(Math.max(0, rank - 1));
    }
}
