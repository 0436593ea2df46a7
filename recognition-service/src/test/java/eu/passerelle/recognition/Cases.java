package eu.passerelle.recognition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/**
 * Many cases made up at random, the same in each run; a failing one names the seed that makes it
 * again.
 */
public final class Cases {
    private static final long FIRST_SEED = 20_261_123L;

    private final Random random;

    private Cases(long seed) {
        random = new Random(seed);
    }

    /** Tries so many cases. */
    public static void tryOut(int howMany, Consumer<Cases> property) {
        for (long seed = FIRST_SEED; seed < FIRST_SEED + howMany; seed++) {
            try {
                property.accept(new Cases(seed));
            } catch (AssertionError | RuntimeException broken) {
                throw new AssertionError("broken by the case with seed " + seed, broken);
            }
        }
    }

    /** One of these. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final <T> T oneOf(T... some) {
        return some[random.nextInt(some.length)];
    }

    /** One of these. */
    public <T> T oneOf(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    /** A number between the two, both included. */
    public int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    /** Yes in so many of a hundred cases. */
    public boolean inPercent(int percent) {
        return random.nextInt(100) < percent;
    }

    /** The same things in any order. */
    public <T> List<T> shuffled(List<T> things) {
        var shuffled = new ArrayList<>(things);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
