package eu.passerelle.benchmarks;

import java.util.Collection;
import java.util.OptionalDouble;

/** The value in the middle, which one disturbed measurement does not move. */
final class Median {

    private Median() {}

    /** Of some values; empty if there are none. */
    static OptionalDouble of(Collection<Double> values) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        if (sorted.length == 0) {
            return OptionalDouble.empty();
        }
        int middle = sorted.length / 2;
        return OptionalDouble.of(
                sorted.length % 2 == 1
                        ? sorted[middle]
                        : (sorted[middle - 1] + sorted[middle]) / 2);
    }
}
