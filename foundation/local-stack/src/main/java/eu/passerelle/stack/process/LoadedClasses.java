package eu.passerelle.stack.process;

import static java.nio.charset.StandardCharsets.UTF_8;

import eu.passerelle.stack.home.Trouble;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * The classes a kind of process loads, kept in a file after its first start, so that every later
 * one takes half the time. The file belongs to one class path and one JDK.
 *
 * @param file where they are kept
 */
public record LoadedClasses(Path file) {

    /** What tells the JVM to start from the file, or, without one, to take note. */
    List<String> options() {
        var start = missing() ? "-XX:+RecordDynamicDumpInfo" : "-XX:SharedArchiveFile=" + file;
        return List.of(start, "-Xlog:disable");
    }

    /** Whether there is still something to keep. */
    public boolean missing() {
        return !Files.exists(file);
    }

    /** Keeps what we have loaded ourselves. */
    public void keepOurs() {
        var out = System.out;
        // The JVM remarks on it in the middle of what a person reads.
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, UTF_8));
        try {
            keep(ProcessHandle.current().pid());
        } finally {
            System.setOut(out);
        }
    }

    /** Keeps what the running process has loaded; a failure costs nothing but time later. */
    public void keep(long pid) {
        if (!missing()) {
            return;
        }
        var unfinished = file.resolveSibling(file.getFileName() + "." + pid);
        try {
            var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
            new ProcessBuilder(
                            jcmd,
                            Long.toString(pid),
                            "VM.cds",
                            "dynamic_dump",
                            unfinished.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            if (Files.exists(unfinished)) {
                Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("Keeping the loaded classes was interrupted.", e);
        }
    }
}
