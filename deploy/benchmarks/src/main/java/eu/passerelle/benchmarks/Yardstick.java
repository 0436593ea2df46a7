package eu.passerelle.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What openssl reaches on this machine, asked before, between and after our own measuring, because
 * machines are not equally fast at all times.
 */
final class Yardstick {

    private static final String ED25519 = "+F6:";
    private static final String P256 = "+F4:";

    private final String command;
    private final String secondsEach;
    private final List<Double> ed25519 = new ArrayList<>();
    private final List<Double> p256 = new ArrayList<>();

    Yardstick(String command, int secondsEach) {
        this.command = command;
        this.secondsEach = Integer.toString(secondsEach);
    }

    /** Measures once more; false where there is no openssl that answers. */
    boolean measure() {
        Optional<String> answer = answer();
        answer.ifPresent(
                text -> {
                    keep(text, ED25519, ed25519);
                    keep(text, P256, p256);
                });
        return answer.isPresent() && !ed25519.isEmpty() && !p256.isEmpty();
    }

    /** Ed25519 signatures verified in a second, the median of all measurements. */
    OptionalDouble ed25519() {
        return Median.of(ed25519);
    }

    /** P-256 signatures verified in a second, the median of all measurements. */
    OptionalDouble p256() {
        return Median.of(p256);
    }

    private Optional<String> answer() {
        try {
            Process openssl =
                    new ProcessBuilder(
                                    command,
                                    "speed",
                                    "-mr",
                                    "-elapsed",
                                    "-seconds",
                                    secondsEach,
                                    "ed25519",
                                    "ecdsap256")
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            byte[] output = openssl.getInputStream().readAllBytes();
            return openssl.waitFor() == 0
                    ? Optional.of(new String(output, StandardCharsets.UTF_8))
                    : Optional.empty();
        } catch (IOException absent) {
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    // +F6:index:bits:name:signed:verified, the last two per second
    private static void keep(String answer, String marker, List<Double> rates) {
        answer.lines()
                .filter(line -> line.startsWith(marker))
                .map(line -> line.substring(line.lastIndexOf(':') + 1))
                .map(Double::valueOf)
                .forEach(rates::add);
    }
}
