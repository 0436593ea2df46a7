package eu.passerelle.stack.process;

/** The time between two looks at something that is not ready yet. */
public final class Pause {

    private static final long MILLIS = 120;

    private Pause() {}

    /** A moment. */
    public static void shortly() {
        try {
            Thread.sleep(MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting.", e);
        }
    }
}
