package eu.passerelle.stack.demo;

import eu.passerelle.stack.api.Facts;
import java.io.PrintStream;
import java.util.Locale;
import java.util.function.Supplier;

/** Tells the steps of a journey on the screen, each with its time and the facts it set off. */
final class Story {

    private static final double NANOS_IN_A_MILLI = 1e6;

    private final Facts facts;
    private final PrintStream out;
    private int steps;
    private int factsShown;

    Story(Facts facts, PrintStream out) {
        this.facts = facts;
        this.out = out;
    }

    /** One step: does it, and tells how long it took and what was heard since it began. */
    <T> T step(String who, String what, Supplier<T> deed) {
        steps++;
        var begin = System.nanoTime();
        var result = deed.get();
        out.printf(Locale.ROOT, "%n%2d  %-13s %-52s %6.0f ms%n", steps, who, what, millis(begin));
        tellFacts(begin);
        return result;
    }

    /** One step without a result. */
    void step(String who, String what, Runnable deed) {
        step(
                who,
                what,
                () -> {
                    deed.run();
                    return true;
                });
    }

    /** A remark to the step before. */
    void remark(String remark) {
        out.println("                  " + remark);
    }

    private void tellFacts(long begin) {
        var all = facts.all();
        for (var fact : all.subList(factsShown, all.size())) {
            out.printf(
                    Locale.ROOT,
                    "      + %5.0f ms  %s  %s%n",
                    Math.max(0, (fact.seenAt() - begin) / NANOS_IN_A_MILLI),
                    fact.context(),
                    fact.name());
        }
        factsShown = all.size();
    }

    private static double millis(long begin) {
        return (System.nanoTime() - begin) / NANOS_IN_A_MILLI;
    }
}
