package eu.passerelle.stack.server;

import eu.passerelle.stack.home.Cache;
import eu.passerelle.stack.home.StackClassPath;
import eu.passerelle.stack.process.Child;
import eu.passerelle.stack.process.JavaCommand;
import eu.passerelle.stack.process.Layer;
import eu.passerelle.stack.process.LoadedClasses;
import eu.passerelle.stack.process.ProcessRecords;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The identity provider, with its data in a database of its own. */
public final class Keycloak {

    private static final String ARCHIVE = "keycloak-quarkus-dist";
    private static final String REALM_PATH = "/auth/realms/passerelle";
    private static final Duration PATIENCE = Duration.ofSeconds(240);
    private static final Duration PATIENCE_AT_THE_END = Duration.ofSeconds(15);
    private static final Duration PATIENCE_WITH_LEARNING = Duration.ofSeconds(120);
    private static final int HEAP_IN_MEBIBYTES = 320;

    private final Place place;
    private final Child child;

    private Keycloak(Place place, Child child) {
        this.place = place;
        this.child = child;
    }

    /**
     * Where it lives.
     *
     * @param home its working folder
     * @param realm the realm to import into an empty database
     * @param origin what browsers call it by, without a path
     */
    public record Place(Path home, Path realm, int port, String origin, Path log) {}

    /**
     * Unpacks the distribution and builds it for PostgreSQL, if that is not done yet.
     *
     * @return where it is
     */
    public static Path distribution(Cache cache, StackClassPath classPath) {
        var archive = classPath.artefact(ARCHIVE);
        return cache.folder(
                distributionName(classPath), folder -> KeycloakDistribution.make(archive, folder));
    }

    /** What its folder in the cache is called. */
    public static String distributionName(StackClassPath classPath) {
        return classPath.artefact(ARCHIVE).getFileName().toString().replace(".zip", "");
    }

    /**
     * What it takes to start it.
     *
     * @param distribution where {@link #distribution} put it
     * @param secrets what the realm's placeholders stand for
     */
    public record Order(
            Path distribution,
            Place place,
            Database database,
            Map<String, String> secrets,
            LoadedClasses classes) {

        /** With the classes it loads kept in the cache. */
        public static Order of(
                Path distribution,
                Place place,
                Database database,
                Map<String, String> secrets,
                Cache cache) {
            var name = "%s-%s.jsa".formatted(distribution.getFileName(), JavaCommand.jdk());
            return new Order(
                    distribution, place, database, secrets, new LoadedClasses(cache.file(name)));
        }

        @Override
        public String toString() {
            return "Order[%s]".formatted(place);
        }
    }

    /** Starts it and returns at once; {@link #awaitReady} waits. */
    public static Keycloak begin(Order order, ProcessRecords records) {
        var java = JavaCommand.withHeapInMebibytes(HEAP_IN_MEBIBYTES).startingFrom(order.classes());
        return begin(java, order, records);
    }

    /** Starts it, waits until it is ready, and stops it, so that later starts are quicker. */
    public static void learn(Order order, ProcessRecords records) {
        var java = JavaCommand.withHeapInMebibytes(HEAP_IN_MEBIBYTES).learning(order.classes());
        begin(java, order, records).awaitReady().child.stop(PATIENCE_WITH_LEARNING);
        order.classes().adopt();
    }

    private static Keycloak begin(JavaCommand java, Order order, ProcessRecords records) {
        var place = order.place();
        layOut(order.distribution(), place);
        var command =
                java.with("-Dkc.home.dir=" + place.home())
                        .with("-Djava.util.logging.manager=org.jboss.logmanager.LogManager")
                        .with("-cp", order.distribution().resolve("lib/quarkus-run.jar").toString())
                        .with("io.quarkus.bootstrap.runner.QuarkusEntryPoint")
                        .with(options(place).toArray(String[]::new));
        var child =
                Child.start(
                        new Child.Order(
                                "Keycloak",
                                Layer.SERVER,
                                command.words(),
                                environment(order.database(), order.secrets()),
                                place.home(),
                                place.log()),
                        records);
        return new Keycloak(place, child);
    }

    /** Waits until the realm is there: after an import that is later than the open port. */
    public Keycloak awaitReady() {
        child.awaitReady(
                () -> Http.answersOk(realmUrl() + "/.well-known/openid-configuration"), PATIENCE);
        return this;
    }

    /** The process. */
    public Child child() {
        return child;
    }

    /** Where services reach the realm. */
    public String realmUrl() {
        return "http://127.0.0.1:" + place.port() + REALM_PATH;
    }

    /** What stands in tokens as their issuer. */
    public String issuer() {
        return place.origin() + REALM_PATH;
    }

    /** Stops it in order. */
    public void stop() {
        child.stop(PATIENCE_AT_THE_END);
    }

    private static List<String> options(Place place) {
        return List.of(
                "start",
                "--optimized",
                "--import-realm",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + place.port(),
                "--hostname=" + place.origin() + "/auth",
                "--hostname-backchannel-dynamic=true",
                "--proxy-headers=xforwarded",
                "--cache=local",
                "--log-level=warn");
    }

    private static Map<String, String> environment(Database database, Map<String, String> secrets) {
        var environment = new HashMap<>(secrets);
        environment.put("KC_DB_URL", database.jdbcUrl());
        environment.put("KC_DB_USERNAME", database.user());
        environment.put("KC_DB_PASSWORD", database.password());
        environment.put("KC_DB_POOL_INITIAL_SIZE", "2");
        environment.put("KC_DB_POOL_MAX_SIZE", "20");
        return environment;
    }

    private static void layOut(Path distribution, Place place) {
        try {
            Files.createDirectories(place.home().resolve("conf"));
            var programs = place.home().resolve("lib");
            Files.deleteIfExists(programs);
            Files.createSymbolicLink(programs, distribution.resolve("lib"));
            Files.createDirectories(place.home().resolve("providers"));
            var imports = Files.createDirectories(place.home().resolve("data/import"));
            Files.copy(
                    place.realm(),
                    imports.resolve("realm.json"),
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
