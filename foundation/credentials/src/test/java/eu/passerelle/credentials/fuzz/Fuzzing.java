package eu.passerelle.credentials.fuzz;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;

/**
 * Mutates inputs of one target and looks what comes of them. An input with an outcome that is new
 * is kept to be mutated further, so that what is tried goes ever deeper.
 */
final class Fuzzing {

    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final long MOST_ALLOCATED = 2L << 30;
    private static final int MOST_KEPT = 2_000;

    private final Target target;
    private final RandomGenerator random;
    private final Mutation mutation;
    private final List<byte[]> inputs = new ArrayList<>();
    private final Set<String> outcomes = new HashSet<>();
    private long tried;

    Fuzzing(Target target, List<byte[]> seeds, RandomGenerator random) {
        this.target = target;
        this.random = random;
        this.mutation = new Mutation(random);
        inputs.addAll(seeds);
        inputs.add("{}".getBytes());
    }

    /** The first input that was not borne, if any was found while there was time. */
    Optional<Unbearable> run(BooleanSupplier goesOn) {
        for (byte[] seed : List.copyOf(inputs)) {
            Optional<Unbearable> found = attempt(seed);
            if (found.isPresent()) {
                return found;
            }
        }
        while (goesOn.getAsBoolean()) {
            byte[] input =
                    mutation.of(inputs.get(random.nextInt(inputs.size())), target.form(), inputs);
            Optional<Unbearable> found = attempt(input);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** What is wrong with an input, if anything is; its outcome is remembered. */
    Optional<Unbearable> attempt(byte[] input) {
        tried++;
        long allocated = allocated();
        long began = System.nanoTime();
        try {
            String outcome = target.outcomeOf(input);
            if (outcomes.add(outcome) && inputs.size() < MOST_KEPT) {
                inputs.add(input);
            }
        } catch (Throwable thrown) {
            return Optional.of(new Unbearable(input, thrown.toString(), thrown));
        }
        if (System.nanoTime() - began > LONGEST.toNanos()) {
            return Optional.of(new Unbearable(input, "takes longer than " + LONGEST, null));
        }
        if (allocated() - allocated > MOST_ALLOCATED) {
            return Optional.of(new Unbearable(input, "takes more memory than is borne", null));
        }
        return Optional.empty();
    }

    @Override
    public String toString() {
        return "%-18s %,9d inputs, %,5d outcomes".formatted(target, tried, outcomes.size());
    }

    private static long allocated() {
        return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean())
                .getCurrentThreadAllocatedBytes();
    }

    /** An input that should have been borne, and why it was not. */
    record Unbearable(byte[] input, String why, Throwable thrown) {}
}
