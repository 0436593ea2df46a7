package eu.passerelle.stack.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** How much memory processes really take: shared pages count once, where the system tells. */
public final class Memory {

    private static final long KIBIBYTE = 1024;

    private Memory() {}

    /** Of a process and all its descendants, in bytes; 0 for what the system does not tell. */
    public static long ofTree(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants())
                .mapToLong(Memory::ofOne)
                .sum();
    }

    /** Of one process, in bytes. */
    public static long ofOne(ProcessHandle process) {
        var pid = process.pid();
        var rollup = Path.of("/proc", Long.toString(pid), "smaps_rollup");
        try {
            return Files.readAllLines(rollup).stream()
                    .filter(line -> line.startsWith("Pss:"))
                    .mapToLong(Memory::kibibytes)
                    .sum();
        } catch (IOException notThisSystem) {
            return resident(pid);
        }
    }

    private static long kibibytes(String line) {
        return Long.parseLong(line.replaceAll("\\D", "")) * KIBIBYTE;
    }

    private static long resident(long pid) {
        try {
            var ps = new ProcessBuilder(List.of("ps", "-o", "rss=", "-p", Long.toString(pid)));
            var answer = ps.start().getInputStream().readAllBytes();
            var text = new String(answer, StandardCharsets.US_ASCII).strip();
            return text.isEmpty() ? 0 : Long.parseLong(text) * KIBIBYTE;
        } catch (IOException e) {
            return 0;
        }
    }
}
