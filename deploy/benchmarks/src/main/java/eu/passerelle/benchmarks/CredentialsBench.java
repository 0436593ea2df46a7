package eu.passerelle.benchmarks;

import eu.passerelle.credentials.key.Crypto;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** The main of {@code ./passerelle bench credentials}. */
public final class CredentialsBench {

    private static final int SECONDS_OF_OPENSSL = 1;

    private final Yardstick yardstick;
    private final PrintStream out;

    private CredentialsBench(Yardstick yardstick, PrintStream out) {
        this.yardstick = yardstick;
        this.out = out;
    }

    /**
     * Measures and prints the table; ends with 1 where something asked does not hold or could not
     * be compared.
     *
     * @param words the file that JMH's own results are written to, as JSON
     */
    public static void main(String[] words) throws RunnerException {
        var bench = new CredentialsBench(new Yardstick("openssl", SECONDS_OF_OPENSSL), System.out);
        System.exit(bench.run(Path.of(words[0])) ? 0 : 1);
    }

    private boolean run(Path results) throws RunnerException {
        out.println("About three minutes. Best on a machine that does nothing else.");
        boolean compared = yardstick.measure();
        var figures = new Figures(new Runner(options(results).build()).run());
        compared &= yardstick.measure();
        var lines = new Table(figures, yardstick).lines();
        out.println();
        out.println(Line.heading());
        lines.forEach(line -> out.println(line.row()));
        out.println();
        explain(results, compared);
        return lines.stream().allMatch(Line::holds);
    }

    private void explain(Path results, boolean compared) {
        if (compared) {
            out.printf(
                    Locale.ROOT,
                    "Yardstick: openssl speed in the same run, signatures verified per second:"
                            + " Ed25519 %.0f, P-256 %.0f.%n",
                    yardstick.ed25519().orElseThrow(),
                    yardstick.p256().orElseThrow());
        } else {
            out.println(
                    "No openssl here that can measure (openssl speed -mr): without it nothing is"
                            + " compared, and so nothing asked of it counts as reached.");
        }
        out.println("One thread on one core. Cryptography: " + Crypto.provider() + ".");
        out.println("JMH's own results: " + results);
    }

    /** Every benchmark there is, in one thread. */
    static ChainedOptionsBuilder everything() {
        return new OptionsBuilder()
                .include("eu\\.passerelle\\.benchmarks\\..*Benchmark\\..*")
                .threads(1)
                .verbosity(VerboseMode.SILENT);
    }

    private static ChainedOptionsBuilder options(Path results) {
        return everything()
                .forks(1)
                .warmupIterations(3)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(5)
                .measurementTime(TimeValue.milliseconds(500))
                .jvmArgsAppend("-Xmx512m", "-XX:+UseSerialGC")
                .addProfiler(GCProfiler.class)
                .resultFormat(ResultFormatType.JSON)
                .result(results.toString());
    }
}
