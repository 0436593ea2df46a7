package eu.passerelle.stack.process;

import eu.passerelle.stack.home.Trouble;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** A process we started, with a name a person knows and a log file a person can read. */
public final class Child {

    private static final Path OWN_SESSION = Path.of("/usr/bin/setsid");
    private static final int LINES_OF_LOG_SHOWN = 25;

    private final String name;
    private final Path log;
    private final Process process;

    private Child(String name, Path log, Process process) {
        this.name = name;
        this.log = log;
        this.process = process;
    }

    /** Starts the command and remembers it. */
    public static Child start(Order order, ProcessRecords records) {
        try {
            Files.createDirectories(order.log().getParent());
            var builder = new ProcessBuilder(inOwnSession(order.command()));
            builder.environment().putAll(order.environment());
            builder.directory(order.folder().toFile());
            builder.redirectErrorStream(true).redirectOutput(order.log().toFile());
            var process = builder.start();
            process.getOutputStream().close();
            records.add(order.name(), order.layer(), process.toHandle());
            return new Child(order.name(), order.log(), process);
        } catch (IOException e) {
            throw new Trouble(
                    "%s could not be started: %s".formatted(order.name(), e.getMessage()), e);
        }
    }

    /**
     * What to start.
     *
     * @param layer what stands on it; the highest layer is ended first
     * @param environment added to our own; {@link #toString} leaves it out, for it holds secrets
     */
    public record Order(
            String name,
            Layer layer,
            List<String> command,
            Map<String, String> environment,
            Path folder,
            Path log) {

        public Order {
            command = List.copyOf(command);
            environment = Map.copyOf(environment);
        }

        @Override
        public String toString() {
            return "Order[%s]".formatted(name);
        }
    }

    /** What a person calls it. */
    public String name() {
        return name;
    }

    /** The operating system's number for it. */
    public long pid() {
        return process.pid();
    }

    /** Whether it runs. */
    public boolean alive() {
        return process.isAlive();
    }

    /** Runs the reaction when the process ends, whatever the reason. */
    public void whenGone(Runnable reaction) {
        process.onExit().thenRun(reaction);
    }

    /** Waits until it is ready; a {@link Trouble} with the end of its log if it dies or dawdles. */
    public void awaitReady(BooleanSupplier ready, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!ready.getAsBoolean()) {
            if (!alive()) {
                throw died();
            }
            if (System.nanoTime() > deadline) {
                throw new Trouble(
                        "%s is not ready after %d s.%n%s"
                                .formatted(name, patience.toSeconds(), endOfLog()));
            }
            Pause.shortly();
        }
    }

    /** What to tell when it is gone although nobody asked it to go. */
    public Trouble died() {
        return new Trouble(
                "%s ended unexpectedly (exit code %d).%n%s"
                        .formatted(name, process.exitValue(), endOfLog()));
    }

    /** Asks it to end, and ends it if it does not within the patience. */
    public void stop(Duration patience) {
        stop(process::destroy, patience);
    }

    /** Ends it by a way of its own, and by force if it does not end within the patience. */
    public void stop(Runnable politely, Duration patience) {
        if (!alive()) {
            return;
        }
        politely.run();
        try {
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** Ends it at once, as a crash would. */
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** The last lines of the log, indented, with the name of the file. */
    public String endOfLog() {
        return tail(log);
    }

    private static String tail(Path log) {
        try {
            var lines = Files.readString(log, StandardCharsets.UTF_8).lines().toList();
            if (lines.isEmpty()) {
                return "It wrote nothing to %s.".formatted(log);
            }
            var last = lines.subList(Math.max(0, lines.size() - LINES_OF_LOG_SHOWN), lines.size());
            return "The end of %s:%n    %s".formatted(log, String.join("\n    ", last));
        } catch (IOException e) {
            return "Its log %s cannot be read.".formatted(log);
        }
    }

    /** Out of the terminal's reach, so that Ctrl-C asks us alone and we stop them in order. */
    private static List<String> inOwnSession(List<String> command) {
        if (!Files.isExecutable(OWN_SESSION)) {
            return command;
        }
        var detached = new ArrayList<String>();
        detached.add(OWN_SESSION.toString());
        detached.addAll(command);
        return detached;
    }
}
