package eu.passerelle.stack.platform;

import java.io.PrintStream;
import java.util.Locale;

/** Tells a person at the keyboard what happens, with the seconds since the beginning. */
public final class Progress {

    private final PrintStream out;
    private final long begin = System.nanoTime();

    public Progress(PrintStream out) {
        this.out = out;
    }

    /** One line. */
    public synchronized void tell(String what) {
        out.printf(Locale.ROOT, "%6.1f s  %s%n", seconds(), what);
        out.flush();
    }

    /** One line without the time. */
    public synchronized void say(String what) {
        out.println(what);
        out.flush();
    }

    /** Since the beginning. */
    public double seconds() {
        return (System.nanoTime() - begin) / 1e9;
    }
}
