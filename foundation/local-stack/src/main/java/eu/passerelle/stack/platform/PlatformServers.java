package eu.passerelle.stack.platform;

import eu.passerelle.stack.home.Cache;
import eu.passerelle.stack.home.Fingerprint;
import eu.passerelle.stack.home.StackClassPath;
import eu.passerelle.stack.process.Child;
import eu.passerelle.stack.process.ProcessRecords;
import eu.passerelle.stack.server.Database;
import eu.passerelle.stack.server.Kafka;
import eu.passerelle.stack.server.Keycloak;
import eu.passerelle.stack.server.Postgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** The platform's three servers and their data. */
final class PlatformServers {

    private static final String IDENTITY_DATABASE = "keycloak";

    private final Cache cache = Cache.ofThisUser();
    private final StackClassPath classPath = StackClassPath.ofThisBuild();
    private final PlatformFiles files;
    private final Addresses addresses;
    private final ProcessRecords records;
    private final Consumer<Child> watch;
    private final Progress progress;
    private Postgres postgres;
    private Kafka kafka;

    PlatformServers(
            PlatformFiles files,
            Addresses addresses,
            ProcessRecords records,
            Consumer<Child> watch,
            Progress progress) {
        this.files = files;
        this.addresses = addresses;
        this.records = records;
        this.watch = watch;
        this.progress = progress;
    }

    /** PostgreSQL and Kafka, side by side. */
    void start(Secrets secrets) {
        var broker = CompletableFuture.runAsync(this::startKafka);
        startPostgres(secrets.get("postgres"));
        broker.join();
    }

    void startKeycloak(Secrets secrets, Map<String, String> environment) {
        if (!Files.isDirectory(cache.file(Keycloak.distributionName(classPath)))) {
            progress.tell("Keycloak is unpacked and built: once per machine, about half a minute");
        }
        var distribution = Keycloak.distribution(cache, classPath);
        var realm = files.checkout().realm();
        forgetRealmIfChanged(realm);
        var database = database(IDENTITY_DATABASE, secrets);
        var place =
                new Keycloak.Place(
                        files.data().resolve("keycloak"),
                        realm,
                        addresses.keycloak(),
                        addresses.origin().toString(),
                        files.log("keycloak"));
        var order = Keycloak.Order.of(distribution, place, database, environment, cache);
        if (order.classes().missing()) {
            progress.tell("Keycloak starts twice: once per machine, to be quicker later");
            Keycloak.learn(order, records);
        }
        var keycloak = Keycloak.begin(order, records);
        watch.accept(keycloak.child());
        keycloak.awaitReady();
        keep(realm);
        progress.tell("Keycloak ready");
    }

    /** What the service stands on. */
    Environments.Ground under(ServiceName service, Secrets secrets) {
        var realm = "/auth/realms/passerelle";
        var identity =
                new Environments.Identity(
                        "http://127.0.0.1:" + addresses.keycloak() + realm,
                        addresses.origin() + realm);
        return new Environments.Ground(
                database(service.context(), secrets), kafka.bootstrapServers(), identity);
    }

    private Database database(String name, Secrets secrets) {
        return postgres.administration().database(name, secrets.get("database-" + name));
    }

    private void startPostgres(String password) {
        var place =
                new Postgres.Place(
                        files.data().resolve("postgres"),
                        addresses.postgres(),
                        files.log("postgres"),
                        true);
        postgres = Postgres.start(Postgres.programs(cache, classPath), place, password, records);
        watch.accept(postgres.child());
        progress.tell("PostgreSQL ready");
    }

    private void startKafka() {
        var place =
                new Kafka.Place(
                        files.data().resolve("kafka"), addresses.kafka(), files.log("kafka"));
        kafka = Kafka.start(classPath, cache, place, records);
        watch.accept(kafka.child());
        progress.tell("Kafka ready");
    }

    /** The realm is imported into an empty database only; people in it have fixed ids. */
    private void forgetRealmIfChanged(Path realm) {
        try {
            if (Files.exists(mark()) && !Files.readString(mark()).equals(fingerprint(realm))) {
                progress.tell("the realm has changed: Keycloak's database is made anew");
                postgres.administration().drop(IDENTITY_DATABASE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void keep(Path realm) {
        try {
            Files.writeString(mark(), fingerprint(realm));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The origin stands in the realm as well. */
    private String fingerprint(Path realm) {
        return Fingerprint.of(realm).and(addresses.origin().toString()).asText();
    }

    private Path mark() {
        return files.data().resolve("realm.fingerprint");
    }
}
