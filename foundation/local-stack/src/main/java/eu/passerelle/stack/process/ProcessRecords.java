package eu.passerelle.stack.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The file that remembers which processes were started, in the order of their start. */
public final class ProcessRecords {

    private final Path file;

    public ProcessRecords(Path file) {
        this.file = file;
    }

    /** Remembers a process; one that has ended already needs no remembering. */
    public synchronized void add(String name, ProcessHandle handle) {
        ProcessRecord.of(name, handle).ifPresent(this::append);
    }

    /** Everything remembered. */
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

    /** Forgets everything. */
    public synchronized void clear() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Ends whatever is remembered and still runs, the youngest first, and forgets it.
     *
     * @return the names of those that had to be ended
     */
    public List<String> endAll(Duration patience) {
        return end(all(), patience);
    }

    /** The same, for a process that stands in the file itself. */
    public List<String> endAllButOurselves(Duration patience) {
        var ourselves = ProcessHandle.current().pid();
        return end(all().stream().filter(record -> record.pid() != ourselves).toList(), patience);
    }

    private List<String> end(List<ProcessRecord> records, Duration patience) {
        var left =
                records.reversed().stream().filter(record -> record.running().isPresent()).toList();
        left.forEach(record -> record.running().ifPresent(handle -> end(handle, patience)));
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

    private static void end(ProcessHandle handle, Duration patience) {
        CompletableFuture<ProcessHandle> gone = handle.onExit();
        handle.destroy();
        try {
            gone.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            handle.destroyForcibly();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            handle.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
