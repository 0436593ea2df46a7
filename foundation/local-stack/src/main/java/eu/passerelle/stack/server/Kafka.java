package eu.passerelle.stack.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import eu.passerelle.stack.home.Cache;
import eu.passerelle.stack.home.StackClassPath;
import eu.passerelle.stack.home.Trouble;
import eu.passerelle.stack.process.Child;
import eu.passerelle.stack.process.JavaCommand;
import eu.passerelle.stack.process.Layer;
import eu.passerelle.stack.process.LoadedClasses;
import eu.passerelle.stack.process.Ports;
import eu.passerelle.stack.process.ProcessRecords;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;

/** One Kafka broker, its own controller, with its log in one folder. */
public final class Kafka {

    private static final String SETTINGS = "server.properties";
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration PATIENCE_AT_THE_END = Duration.ofSeconds(30);
    private static final int HEAP = 192;

    private final int port;
    private final Child child;

    private Kafka(int port, Child child) {
        this.port = port;
        this.child = child;
    }

    /**
     * Where it lives.
     *
     * @param data its log and its settings; made at the first start
     */
    public record Place(Path data, int port, Path log) {}

    /** Starts the broker, the first time with an empty log, and waits until it answers. */
    public static Kafka start(
            StackClassPath classPath, Cache cache, Place place, ProcessRecords records) {
        var settings = settings(place);
        if (!Files.exists(log(place).resolve("meta.properties"))) {
            format(settings, place);
        }
        var classes = new LoadedClasses(cache.file("kafka-%s.jsa".formatted(JavaCommand.jdk())));
        if (classes.missing()) {
            start(
                            JavaCommand.withHeapInMebibytes(HEAP).learning(classes),
                            classPath,
                            place,
                            records)
                    .stop();
            classes.adopt();
        }
        return start(
                JavaCommand.withHeapInMebibytes(HEAP).startingFrom(classes),
                classPath,
                place,
                records);
    }

    private static Kafka start(
            JavaCommand java, StackClassPath classPath, Place place, ProcessRecords records) {
        var command =
                java.with("-Dorg.slf4j.simpleLogger.showDateTime=true")
                        .with("-Dorg.slf4j.simpleLogger.defaultLogLevel=warn")
                        .with("-cp", classPath.libraries(), "kafka.Kafka")
                        .with(place.data().resolve(SETTINGS).toString());
        var order =
                new Child.Order(
                        "Kafka",
                        Layer.SERVER,
                        command.words(),
                        Map.of(),
                        place.data(),
                        place.log());
        var child = Child.start(order, records);
        child.awaitReady(() -> Ports.answers(place.port()), PATIENCE);
        return new Kafka(place.port(), child);
    }

    /** The process. */
    public Child child() {
        return child;
    }

    /** Where clients begin. */
    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    /** Stops it in order. */
    public void stop() {
        child.stop(PATIENCE_AT_THE_END);
    }

    private static void format(Path settings, Place place) {
        var arguments =
                new String[] {
                    "format", "-t", Uuid.randomUuid().toString(), "-c", settings.toString()
                };
        var said = new ByteArrayOutputStream();
        var exit = StorageTool.execute(arguments, new PrintStream(said, true, UTF_8));
        if (exit != 0) {
            throw new Trouble(
                    "Kafka's log in %s could not be formatted: %s"
                            .formatted(place.data(), said.toString(UTF_8)));
        }
    }

    private static Path log(Place place) {
        return place.data().resolve("log");
    }

    private static Path settings(Place place) {
        try {
            Files.createDirectories(place.data());
            var file = place.data().resolve(SETTINGS);
            var controller = Ports.free();
            Files.writeString(
                    file,
                    """
                    process.roles=broker,controller
                    node.id=1
                    controller.quorum.voters=1@127.0.0.1:%2$d
                    controller.listener.names=CONTROLLER
                    listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                    advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
                    listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
                    log.dirs=%3$s
                    num.partitions=1
                    offsets.topic.num.partitions=1
                    offsets.topic.replication.factor=1
                    transaction.state.log.num.partitions=1
                    transaction.state.log.replication.factor=1
                    transaction.state.log.min.isr=1
                    share.coordinator.state.topic.num.partitions=1
                    share.coordinator.state.topic.replication.factor=1
                    share.coordinator.state.topic.min.isr=1
                    group.initial.rebalance.delay.ms=0
                    log.cleaner.dedupe.buffer.size=2097152
                    log.retention.check.interval.ms=60000
                    """
                            .formatted(place.port(), controller, log(place)));
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
