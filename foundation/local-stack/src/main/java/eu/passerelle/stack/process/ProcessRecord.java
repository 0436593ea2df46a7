package eu.passerelle.stack.process;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * One process we started, told apart by its start from a later one with the same number.
 *
 * @param startedAt as the operating system says, to the millisecond
 */
public record ProcessRecord(String name, Layer layer, long pid, Instant startedAt) {

    /** From a running process; empty if it has ended already. */
    public static Optional<ProcessRecord> of(String name, Layer layer, ProcessHandle handle) {
        return handle.info()
                .startInstant()
                .map(startedAt -> new ProcessRecord(name, layer, handle.pid(), startedAt));
    }

    /** From a line of the file; empty if the line is not whole. */
    public static Optional<ProcessRecord> parse(String line) {
        var parts = line.strip().split(" ");
        if (parts.length != 4) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new ProcessRecord(
                            parts[0],
                            Layer.valueOf(parts[1]),
                            Long.parseLong(parts[2]),
                            Instant.ofEpochMilli(Long.parseLong(parts[3]))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** As a line of the file. */
    public String line() {
        return "%s %s %d %d"
                .formatted(name.replace(' ', '-'), layer, pid, startedAt.toEpochMilli());
    }

    /** The process itself, if it still runs and is the same one. */
    public Optional<ProcessHandle> running() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(this::isOurs)
                .filter(Predicate.not(ProcessRecord::isDead));
    }

    /** Waits until it is gone; false if it still runs when the patience is over. */
    public boolean awaitGone(Duration patience) {
        var deadline = System.nanoTime() + patience.toNanos();
        while (running().isPresent()) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            Pause.shortly();
        }
        return true;
    }

    /** A dead process that its parent has not taken note of still counts as alive. */
    private static boolean isDead(ProcessHandle handle) {
        return handle.info().command().isEmpty();
    }

    private boolean isOurs(ProcessHandle handle) {
        return handle.info()
                .startInstant()
                .map(other -> other.toEpochMilli() == startedAt.toEpochMilli())
                .orElse(false);
    }
}
