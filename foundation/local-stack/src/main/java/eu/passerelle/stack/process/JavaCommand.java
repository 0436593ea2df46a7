package eu.passerelle.stack.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A small Java process: little memory, quick to start, on the JDK that runs us. */
public final class JavaCommand {

    private final List<String> words = new ArrayList<>();

    private JavaCommand() {}

    /** A Java process with this much heap. */
    public static JavaCommand withHeapInMebibytes(int heap) {
        var command = new JavaCommand();
        command.words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.with(
                "-Xms24m",
                "-Xmx%dm".formatted(heap),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8");
        if (Runtime.version().feature() >= 24) {
            command.with(
                    "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow");
        }
        return command;
    }

    /** Starts from the classes an earlier run wrote down, if one did. */
    public JavaCommand startingFrom(LoadedClasses classes) {
        words.addAll(classes.toStartFrom());
        return this;
    }

    /** Writes the classes down at the end. */
    public JavaCommand learning(LoadedClasses classes) {
        words.addAll(classes.toLearn());
        return this;
    }

    /** Further words, in order. */
    public JavaCommand with(String... further) {
        words.addAll(List.of(further));
        return this;
    }

    /** The command line. */
    public List<String> words() {
        return List.copyOf(words);
    }

    /** What tells one JDK's archives from another's. */
    public static String jdk() {
        return Runtime.version().toString().replaceAll("[^0-9A-Za-z.]", "-");
    }
}
