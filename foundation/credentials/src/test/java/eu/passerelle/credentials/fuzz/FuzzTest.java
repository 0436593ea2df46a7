package eu.passerelle.credentials.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Inputs that once went wrong, and some hundred mutations, the same in every run. With {@code
 * -Dfuzz.minutes=10} all targets together are mutated for so long instead, from another beginning
 * each time.
 */
class FuzzTest {

    private static final int FEW = 300;
    private static final long SEED = 20_261_123L;
    private static final Path FOUND = Path.of("target/fuzz");

    static List<Target> targets() {
        return Targets.all();
    }

    @Test
    void every_kept_input_is_some_targets() {
        assertThat(Seeds.folders()).isSubsetOf(Targets.all().stream().map(Target::name).toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("targets")
    void what_once_went_wrong_is_borne(Target target) {
        var fuzzing = new Fuzzing(target, List.of(), new Random(SEED));

        assertThat(Seeds.kept(target.name()).stream().map(fuzzing::attempt))
                .allMatch(Optional::isEmpty);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("targets")
    void mutations_are_borne(Target target) throws IOException {
        long seconds = Long.getLong("fuzz.minutes", 0) * 60 / Targets.all().size();
        var random = new Random(seconds == 0 ? SEED : System.nanoTime());
        var fuzzing = new Fuzzing(target, Seeds.of(target), random);

        Optional<Fuzzing.Unbearable> found = fuzzing.run(seconds == 0 ? some() : during(seconds));

        if (seconds > 0) {
            System.out.println(fuzzing);
        }
        if (found.isPresent()) {
            fail(kept(target, found.get()), found.get().thrown());
        }
    }

    private static BooleanSupplier some() {
        int[] left = {FEW};
        return () -> left[0]-- > 0;
    }

    private static BooleanSupplier during(long seconds) {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        return () -> System.nanoTime() < end;
    }

    private static String kept(Target target, Fuzzing.Unbearable found) throws IOException {
        Path file =
                FOUND.resolve(target.name())
                        .resolve(Integer.toHexString(Arrays.hashCode(found.input())));
        Files.createDirectories(file.getParent());
        Files.write(file, found.input());
        return "%s: %s".formatted(file, found.why());
    }
}
