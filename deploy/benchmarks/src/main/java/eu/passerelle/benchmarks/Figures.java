package eu.passerelle.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;

/** What our own measuring gave, found by the name of a benchmark and its parameters. */
final class Figures {

    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private final List<RunResult> results;

    Figures(Collection<RunResult> results) {
        this.results = List.copyOf(results);
    }

    /** How often in a second, the median of the iterations. */
    double perSecond(String benchmark, String... parameters) {
        var scores = new ArrayList<Double>();
        for (BenchmarkResult fork : found(benchmark, parameters).getBenchmarkResults()) {
            for (IterationResult iteration : fork.getIterationResults()) {
                scores.add(iteration.getPrimaryResult().getScore());
            }
        }
        return Median.of(scores).orElseThrow();
    }

    /** How many bytes of memory it takes each time, to be collected afterwards. */
    double allocatedInBytes(String benchmark, String... parameters) {
        var allocated = found(benchmark, parameters).getSecondaryResults().get(ALLOCATED);
        return allocated == null ? Double.NaN : allocated.getScore();
    }

    private RunResult found(String benchmark, String... parameters) {
        return results.stream()
                .filter(result -> result.getParams().getBenchmark().endsWith("." + benchmark))
                .filter(result -> has(result, parameters))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("not measured: " + benchmark));
    }

    private static boolean has(RunResult result, String... parameters) {
        var own = result.getParams();
        var values = own.getParamsKeys().stream().map(own::getParam).toList();
        return values.containsAll(List.of(parameters));
    }
}
