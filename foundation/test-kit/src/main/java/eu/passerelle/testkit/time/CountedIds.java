package eu.passerelle.testkit.time;

import eu.passerelle.kit.ids.Ids;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Ids a test can foresee: the first is {@code 00000000-0000-7000-8000-000000000001}. */
public final class CountedIds implements Ids {

    private final AtomicLong last = new AtomicLong();

    @Override
    public UUID next() {
        return nth(last.incrementAndGet());
    }

    /** The id that is given out at that turn, from 1. */
    public static UUID nth(long turn) {
        return new UUID(0x7000L, 0x8000000000000000L | turn);
    }
}
