package eu.passerelle.stack.process;

import eu.passerelle.stack.home.Trouble;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The file that remembers which processes were started. */
public final class ProcessRecords {

    private static final Duration PATIENCE_AFTER_FORCE = Duration.ofSeconds(5);

    private final Path file;
    private boolean closed;

    public ProcessRecords(Path file) {
        this.file = file;
    }

    /** Remembers a process; one that has ended already needs no remembering. */
    public synchronized void add(String name, Layer layer, ProcessHandle handle) {
        if (closed) {
            handle.destroyForcibly();
            throw new Trouble(name + " is not started: everything is being stopped.");
        }
        ProcessRecord.of(name, layer, handle).ifPresent(this::append);
    }

    /** Everything remembered, in the order of its start. */
    public synchronized List<ProcessRecord> all() {
        try {
            return Files.readAllLines(file).stream()
                    .map(ProcessRecord::parse)
                    .flatMap(Optional::stream)
                    .toList();
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets no further process start through us. */
    public synchronized void close() {
        closed = true;
    }

    /** Forgets everything. */
    public synchronized void clear() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Ends whatever is remembered and still runs, layer by layer, the highest first, and forgets
     * it. We ourselves are spared.
     *
     * @return the names of those that had to be ended
     */
    public List<String> endAll(Duration patience) {
        var ourselves = ProcessHandle.current().pid();
        var left =
                all().stream()
                        .filter(record -> record.pid() != ourselves)
                        .filter(record -> record.running().isPresent())
                        .toList();
        var layers =
                left.stream()
                        .collect(
                                Collectors.groupingBy(
                                        ProcessRecord::layer,
                                        () -> new TreeMap<>(Comparator.reverseOrder()),
                                        Collectors.toCollection(ArrayList::new)));
        layers.values().forEach(layer -> end(layer, patience));
        clear();
        return left.stream().map(ProcessRecord::name).toList();
    }

    private void append(ProcessRecord record) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(
                    file,
                    record.line() + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void end(List<ProcessRecord> layer, Duration patience) {
        layer.forEach(record -> record.running().ifPresent(ProcessHandle::destroy));
        var deadline = System.nanoTime() + patience.toNanos();
        for (var record : layer) {
            if (!record.awaitGone(Duration.ofNanos(deadline - System.nanoTime()))) {
                record.running().ifPresent(ProcessHandle::destroyForcibly);
                record.awaitGone(PATIENCE_AFTER_FORCE);
            }
        }
    }
}
