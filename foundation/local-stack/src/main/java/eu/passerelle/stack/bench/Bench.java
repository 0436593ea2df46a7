package eu.passerelle.stack.bench;

import eu.passerelle.stack.api.Api;
import eu.passerelle.stack.demo.Journey;
import java.io.PrintStream;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How long the platform takes from a deed to its consequence in another service. */
public final class Bench {

    private static final int ROUNDS_TO_WARM_UP = 5;
    private static final int ROUNDS = 100;
    private static final double P50 = 0.50;
    private static final double P99 = 0.99;
    private static final String MILLIS = "ms";
    private static final String PREFIX = "Measurement: Applied Data Analysis";

    private final Journey journey;
    private final Clock clock;
    private final PrintStream out;
    private Times searchable = new Times();
    private Times recognised = new Times();
    private Times refused = new Times();

    public Bench(Api api, Clock clock, PrintStream out) {
        this.journey = new Journey(api, clock);
        this.clock = clock;
        this.out = out;
    }

    /**
     * Measures and prints the table.
     *
     * @param startInSeconds how long the platform took to be ready
     * @param residentInMebibytes how much memory everything takes
     * @return whether every bound holds
     */
    public boolean run(double startInSeconds, double residentInMebibytes) {
        out.printf(Locale.ROOT, "%d rounds after %d to warm up …%n", ROUNDS, ROUNDS_TO_WARM_UP);
        journey.consent();
        journey.withdrawEarlier(PREFIX);
        rounds(ROUNDS_TO_WARM_UP);
        searchable = new Times();
        recognised = new Times();
        refused = new Times();
        rounds(ROUNDS);
        journey.withdrawEarlier(PREFIX);
        var measures =
                Stream.concat(
                                Stream.of(
                                        new Measure("up", startInSeconds, 30, "s"),
                                        new Measure(
                                                "resident memory",
                                                residentInMebibytes,
                                                3072,
                                                "MiB")),
                                Stream.of(
                                                of("published → searchable", searchable, 1000),
                                                of("issued → recognised", recognised, 2000),
                                                of("revoked → refused", refused, 1000))
                                        .flatMap(List::stream))
                        .toList();
        out.println(Measure.heading());
        measures.forEach(measure -> out.println(measure.row()));
        return measures.stream().allMatch(Measure::holds);
    }

    private static List<Measure> of(String what, Times times, double bound) {
        return List.of(
                new Measure(what + ", p50", times.percentile(P50), bound, MILLIS),
                new Measure(what + ", p99", times.percentile(P99), bound, MILLIS));
    }

    private void rounds(int rounds) {
        for (int round = 0; round < rounds; round++) {
            round("%s %d-%d".formatted(PREFIX, clock.millis(), round));
        }
    }

    private void round(String title) {
        var course = journey.draft(title);
        journey.publish(course);
        searchable.measure(() -> journey.awaitSearchable(course));
        journey.awaitKnownToIssuance(course);
        var awarded = journey.award(course);
        recognised.measure(() -> journey.awaitDecision(awarded));
        var badge = journey.papers(awarded).badge();
        journey.awaitVerdict(badge, "PASS");
        journey.revoke(awarded);
        refused.measure(() -> journey.awaitVerdict(badge, "FAIL"));
    }
}
