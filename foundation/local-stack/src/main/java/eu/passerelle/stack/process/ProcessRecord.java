package eu.passerelle.stack.process;

import java.time.Instant;
import java.util.Optional;

/**
 * One process we started, told apart by its start from a later one with the same number.
 *
 * @param startedAt as the operating system says, to the millisecond
 */
public record ProcessRecord(String name, long pid, Instant startedAt) {

    /** From a running process; empty if it has ended already. */
    public static Optional<ProcessRecord> of(String name, ProcessHandle handle) {
        return handle.info()
                .startInstant()
                .map(startedAt -> new ProcessRecord(name, handle.pid(), startedAt));
    }

    /** From a line of the file; empty if the line is not whole. */
    public static Optional<ProcessRecord> parse(String line) {
        var parts = line.strip().split(" ");
        if (parts.length != 3) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new ProcessRecord(
                            parts[0],
                            Long.parseLong(parts[1]),
                            Instant.ofEpochMilli(Long.parseLong(parts[2]))));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** As a line of the file. */
    public String line() {
        return "%s %d %d".formatted(name.replace(' ', '-'), pid, startedAt.toEpochMilli());
    }

    /** The process itself, if it still runs and is the same one. */
    public Optional<ProcessHandle> running() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(this::isOurs);
    }

    private boolean isOurs(ProcessHandle handle) {
        return handle.info()
                .startInstant()
                .map(other -> other.toEpochMilli() == startedAt.toEpochMilli())
                .orElse(false);
    }
}
