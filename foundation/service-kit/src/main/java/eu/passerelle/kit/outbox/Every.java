package eu.passerelle.kit.outbox;

import java.time.Duration;

/**
 * Says when something that happens now and then is due; counts time passed, not the time of day.
 */
final class Every {

    private final Duration pause;
    private long last = System.nanoTime();

    Every(Duration pause) {
        this.pause = pause;
    }

    boolean due() {
        long now = System.nanoTime();
        if (now - last < pause.toNanos()) {
            return false;
        }
        last = now;
        return true;
    }
}
