package eu.passerelle.stack.shared;

import java.util.Optional;

/** Finds the Maven run a test belongs to. */
final class Builds {

    private static final String MARK_OF_MAVEN = "plexus.classworlds";

    private Builds() {}

    /** The process of our Maven run, or our own where there is none, as in an editor. */
    static long ours() {
        var process = Optional.of(ProcessHandle.current());
        while (process.isPresent()) {
            if (isMaven(process.get())) {
                return process.get().pid();
            }
            process = process.get().parent();
        }
        return ProcessHandle.current().pid();
    }

    private static boolean isMaven(ProcessHandle process) {
        return process.info()
                .commandLine()
                .filter(line -> line.contains(MARK_OF_MAVEN))
                .isPresent();
    }
}
