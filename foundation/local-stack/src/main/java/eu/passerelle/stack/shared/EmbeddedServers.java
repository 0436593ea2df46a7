package eu.passerelle.stack.shared;

import eu.passerelle.stack.home.Cache;
import eu.passerelle.stack.home.Checkout;
import eu.passerelle.stack.home.Fingerprint;
import eu.passerelle.stack.home.Folders;
import eu.passerelle.stack.home.StackClassPath;
import eu.passerelle.stack.process.Ports;
import eu.passerelle.stack.process.ProcessRecords;
import eu.passerelle.stack.server.Database;
import eu.passerelle.stack.server.Kafka;
import eu.passerelle.stack.server.Keycloak;
import eu.passerelle.stack.server.Postgres;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The servers as child processes, without Docker. */
final class EmbeddedServers implements Servers {

    private static final String SUPERUSER_PASSWORD = "superuser-of-tests";
    private static final String IDENTITY_DATABASE = "keycloak";

    private final Tools tools;
    private final Path state;
    private final Postgres postgres;
    private final Keycloak keycloak;
    private final AtomicInteger brokers = new AtomicInteger();

    private EmbeddedServers(Tools tools, Path state, Postgres postgres, Keycloak keycloak) {
        this.tools = tools;
        this.state = state;
        this.postgres = postgres;
        this.keycloak = keycloak;
    }

    /** What it takes to start one. */
    private record Tools(
            Cache cache,
            StackClassPath classPath,
            Path postgres,
            Path keycloak,
            ProcessRecords records) {}

    static EmbeddedServers start(Checkout checkout, Path state, ProcessRecords records) {
        var cache = Cache.ofThisUser();
        var classPath = StackClassPath.ofThisBuild();
        var tools =
                new Tools(
                        cache,
                        classPath,
                        Postgres.programs(cache, classPath),
                        Keycloak.distribution(cache, classPath),
                        records);
        var data = state.resolve("postgres");
        var template =
                cache.folder(
                        templateName(checkout, tools),
                        folder -> importRealm(tools, checkout, state, folder));
        Folders.delete(state.resolve("kafka"));
        Folders.delete(data);
        Folders.copy(template, data);
        var postgres = startPostgres(tools, state, data);
        var keycloak = Keycloak.begin(keycloak(tools, checkout, state, postgres), tools.records());
        return new EmbeddedServers(tools, state, postgres, keycloak.awaitReady());
    }

    @Override
    public Database database(String name) {
        return postgres.administration().database(name, name);
    }

    @Override
    public void drop(Database database) {
        postgres.administration().drop(database.name());
    }

    @Override
    public Broker broker() {
        var number = brokers.incrementAndGet();
        var data = state.resolve("kafka").resolve(Integer.toString(number));
        var place =
                new Kafka.Place(
                        data, Ports.free(), state.resolve("kafka-%d.log".formatted(number)));
        var kafka = Kafka.start(tools.classPath(), tools.cache(), place, tools.records());
        return new EmbeddedBroker(kafka, data);
    }

    @Override
    public Identity identity() {
        return new Identity(keycloak.realmUrl(), keycloak.issuer());
    }

    @Override
    public String mode() {
        return "child processes";
    }

    @Override
    public void stop() {
        keycloak.stop();
        postgres.stop();
    }

    private record EmbeddedBroker(Kafka kafka, Path data) implements Broker {

        @Override
        public String bootstrapServers() {
            return kafka.bootstrapServers();
        }

        @Override
        public void stop() {
            kafka.stop();
            Folders.delete(data);
        }
    }

    /** The slow part, once per machine and realm: the schema of Keycloak and our realm in it. */
    private static void importRealm(Tools tools, Checkout checkout, Path state, Path data) {
        Folders.delete(data);
        var postgres = startPostgres(tools, state, data);
        try {
            Keycloak.learn(keycloak(tools, checkout, state, postgres), tools.records());
        } finally {
            postgres.stop();
        }
    }

    private static Postgres startPostgres(Tools tools, Path state, Path data) {
        var place = new Postgres.Place(data, Ports.free(), state.resolve("postgres.log"), false);
        return Postgres.start(tools.postgres(), place, SUPERUSER_PASSWORD, tools.records());
    }

    private static Keycloak.Order keycloak(
            Tools tools, Checkout checkout, Path state, Postgres postgres) {
        var port = Ports.free();
        var origin = "http://localhost:" + port;
        var place =
                new Keycloak.Place(
                        state.resolve("keycloak"),
                        checkout.realm(),
                        port,
                        origin,
                        state.resolve("keycloak.log"));
        return Keycloak.Order.of(
                tools.keycloak(),
                place,
                postgres.administration().database(IDENTITY_DATABASE, IDENTITY_DATABASE),
                TestSecrets.ofTheRealm(origin),
                tools.cache());
    }

    private static String templateName(Checkout checkout, Tools tools) {
        return "test-data-"
                + Fingerprint.of(checkout.realm())
                        .and(tools.keycloak().getFileName().toString())
                        .and(tools.postgres().getFileName().toString())
                        .and(new TreeMap<>(TestSecrets.ofTheRealm("")).toString())
                        .asText();
    }
}
