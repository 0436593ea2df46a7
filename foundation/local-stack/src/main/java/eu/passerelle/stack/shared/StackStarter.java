package eu.passerelle.stack.shared;

import eu.passerelle.stack.home.Checkout;
import eu.passerelle.stack.home.Fingerprint;
import eu.passerelle.stack.home.Folders;
import eu.passerelle.stack.home.StackClassPath;
import eu.passerelle.stack.process.Child;
import eu.passerelle.stack.process.JavaCommand;
import eu.passerelle.stack.process.Layer;
import eu.passerelle.stack.process.Pause;
import eu.passerelle.stack.process.ProcessRecords;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Finds the stack of this checkout, or starts it; one starter at a time. */
final class StackStarter {

    private static final Duration PATIENCE = Duration.ofMinutes(8);
    private static final Duration PATIENCE_WITH_LEFTOVERS = Duration.ofSeconds(20);
    private static final int HEAP_IN_MEBIBYTES = 96;
    private static final String DEFAULT_IDLE_MINUTES = "15";

    private final Checkout checkout = Checkout.here();
    private final StackFiles files = new StackFiles(checkout);
    private final StackClassPath classPath = StackClassPath.ofThisBuild();
    private final String key =
            Fingerprint.of(checkout.realm()).and(classPath.own()).and(mode()).asText();

    StackClient connect() {
        try {
            Files.createDirectories(files.folder());
            try (var channel =
                            FileChannel.open(
                                    files.lock(),
                                    StandardOpenOption.CREATE,
                                    StandardOpenOption.WRITE);
                    var lock = lock(channel)) {
                return lock.isValid() ? running().orElseGet(this::start) : start();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<StackClient> running() {
        try {
            var client = StackClient.at(port());
            if (client.hello(key, Builds.ours())) {
                return Optional.of(client);
            }
            awaitLeft();
            return Optional.empty();
        } catch (IOException nobodyThere) {
            return Optional.empty();
        }
    }

    private StackClient start() {
        var records = new ProcessRecords(files.processes());
        records.endAll(PATIENCE_WITH_LEFTOVERS);
        try {
            Files.deleteIfExists(files.address());
            var child = Child.start(order(), records);
            child.awaitReady(() -> Files.exists(files.address()), PATIENCE);
            var client = StackClient.at(port());
            client.hello(key, Builds.ours());
            return client;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Child.Order order() {
        var idle = System.getenv().getOrDefault("STACK_IDLE_MINUTES", DEFAULT_IDLE_MINUTES);
        var command =
                JavaCommand.withHeapInMebibytes(HEAP_IN_MEBIBYTES)
                        .with("-Dmaven.repo.local=" + classPath.repository())
                        .with("-cp", classPath.joined(copyOfOurClasses()))
                        .with(StackMain.class.getName())
                        .with(checkout.root().toString(), key, idle);
        return new Child.Order(
                "The stack of the tests",
                Layer.SUPERVISOR,
                command.words(),
                Map.of("STACK_MODE", mode()),
                files.folder(),
                files.log());
    }

    /** A build may clean its folders while the stack runs. */
    private Path copyOfOurClasses() {
        Folders.delete(files.classes());
        var copy = files.classes().resolve(classPath.own().getFileName());
        try {
            Files.createDirectories(files.classes());
            Folders.copy(classPath.own(), copy);
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitLeft() {
        var deadline = System.nanoTime() + PATIENCE_WITH_LEFTOVERS.toNanos();
        while (Files.exists(files.processes()) && System.nanoTime() < deadline) {
            Pause.shortly();
        }
    }

    private int port() throws IOException {
        try {
            return Integer.parseInt(Files.readString(files.address()).strip());
        } catch (NumberFormatException e) {
            throw new NoSuchFileException(files.address().toString());
        }
    }

    private static String mode() {
        return System.getenv().getOrDefault("STACK_MODE", "auto");
    }

    private static FileLock lock(FileChannel channel) throws IOException {
        while (true) {
            try {
                return channel.lock();
            } catch (OverlappingFileLockException anotherThreadOfOurs) {
                Pause.shortly();
            }
        }
    }
}
