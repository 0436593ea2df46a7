package eu.passerelle.stack.api;

import eu.passerelle.stack.home.Trouble;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** Asks again and again until there is an answer. */
public final class Waiting {

    private static final long MILLIS_BETWEEN = 10;

    private Waiting() {}

    /** The first answer there is; a {@link Trouble} if there is none within the patience. */
    public static <T> T until(String what, Duration patience, Supplier<Optional<T>> question) {
        var deadline = System.nanoTime() + patience.toNanos();
        while (true) {
            var answer = question.get();
            if (answer.isPresent()) {
                return answer.get();
            }
            if (System.nanoTime() > deadline) {
                throw new Trouble("After %d s still not: %s".formatted(patience.toSeconds(), what));
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(MILLIS_BETWEEN);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("Waiting was interrupted.", e);
        }
    }
}
