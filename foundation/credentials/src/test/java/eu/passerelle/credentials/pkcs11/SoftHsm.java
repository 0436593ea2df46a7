package eu.passerelle.credentials.pkcs11;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A token in software, fresh for a test run. Without it these tests cannot run: on a developer's
 * machine they say so, in continuous integration they fail.
 */
final class SoftHsm implements ExecutionCondition {

    static final char[] PIN = {'2', '4', '6', '8'};

    private static final String MISSING =
            "SoftHSM2 is not installed, so keys in tokens are not tested here."
                    + " Debian, Ubuntu: apt install softhsm2; macOS: brew install softhsm.";
    private static final List<String> PLACES =
            List.of(
                    "/usr/lib/softhsm/libsofthsm2.so",
                    "/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so",
                    "/usr/lib/aarch64-linux-gnu/softhsm/libsofthsm2.so",
                    "/usr/lib64/softhsm/libsofthsm.so",
                    "/usr/lib64/pkcs11/libsofthsm2.so",
                    "/usr/local/lib/softhsm/libsofthsm2.so",
                    "/opt/homebrew/lib/softhsm/libsofthsm2.so");

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (library().isPresent() || "true".equals(System.getenv("CI"))) {
            return ConditionEvaluationResult.enabled("SoftHSM2 has to be there");
        }
        System.err.println(MISSING);
        return ConditionEvaluationResult.disabled(MISSING);
    }

    static TokenAddress freshToken() {
        Path library = library().orElseThrow(() -> new AssertionError(MISSING));
        Path configuration = configuration();
        Path tokens = configuration.resolveSibling("softhsm-tokens");
        try {
            forget(tokens);
            Files.createDirectories(tokens);
            Files.writeString(
                    configuration,
                    "directories.tokendir = %s%nlog.level = ERROR%n".formatted(tokens));
            initialise();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return TokenAddress.place(library, 0);
    }

    /** As if somebody pulled it out. */
    static void remove() {
        try {
            forget(configuration().resolveSibling("softhsm-tokens"));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void initialise() throws IOException {
        String pin = new String(PIN);
        var command =
                List.of(
                        "softhsm2-util",
                        "--init-token",
                        "--free",
                        "--label",
                        "test",
                        "--pin",
                        pin,
                        "--so-pin",
                        pin);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        if (process.onExit().join().exitValue() != 0) {
            throw new AssertionError("softhsm2-util: " + said);
        }
    }

    private static Optional<Path> library() {
        return PLACES.stream().map(Path::of).filter(Files::exists).findFirst();
    }

    // the build sets it, because the library reads it from the environment of the process
    private static Path configuration() {
        return Path.of(System.getenv("SOFTHSM2_CONF")).toAbsolutePath();
    }

    private static void forget(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            Path[] deepestFirst = all.sorted(Comparator.reverseOrder()).toArray(Path[]::new);
            for (Path path : Arrays.asList(deepestFirst)) {
                Files.delete(path);
            }
        }
    }
}
