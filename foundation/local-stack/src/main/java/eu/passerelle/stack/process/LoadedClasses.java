package eu.passerelle.stack.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * The classes a kind of process loads, written down at the end of one run of it, so that every
 * later one takes half the time to start. The file belongs to one class path and one JDK.
 *
 * <p>They are written at a run's end and never while it goes on: a JVM that goes on after that is
 * not sound.
 *
 * @param file where they are kept
 */
public record LoadedClasses(Path file) {

    private static final String QUIETLY = "-Xlog:disable";

    /** Whether no run has written them down yet. */
    public boolean missing() {
        return !Files.exists(file);
    }

    /** What tells the JVM to start from them, if they are there. */
    List<String> toStartFrom() {
        return missing() ? List.of() : List.of("-XX:SharedArchiveFile=" + file, QUIETLY);
    }

    /** What tells the JVM to write them down when it ends. */
    List<String> toLearn() {
        return List.of("-XX:ArchiveClassesAtExit=" + unfinished(), QUIETLY);
    }

    /** Takes over what the run that has just ended wrote down; without it, starts stay slow. */
    public void adopt() {
        try {
            if (Files.exists(unfinished())) {
                Files.move(unfinished(), file, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path unfinished() {
        return file.resolveSibling(file.getFileName() + "." + ProcessHandle.current().pid());
    }
}
