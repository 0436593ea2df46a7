package eu.passerelle.journey;

import eu.passerelle.stack.api.Api;
import eu.passerelle.stack.api.Facts;
import eu.passerelle.stack.api.People;
import eu.passerelle.stack.gateway.Gateway;
import eu.passerelle.stack.home.Cache;
import eu.passerelle.stack.home.Checkout;
import eu.passerelle.stack.home.Folders;
import eu.passerelle.stack.home.StackClassPath;
import eu.passerelle.stack.platform.Addresses;
import eu.passerelle.stack.platform.Environments;
import eu.passerelle.stack.platform.Service;
import eu.passerelle.stack.platform.ServiceName;
import eu.passerelle.stack.process.LoadedClasses;
import eu.passerelle.stack.process.ProcessRecords;
import eu.passerelle.stack.sample.SampleData;
import eu.passerelle.stack.server.Database;
import eu.passerelle.stack.server.Kafka;
import eu.passerelle.stack.shared.StackClient;
import eu.passerelle.stack.shared.TestSecrets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The four packaged services behind the gateway, on the servers of the tests and a broker of their
 * own that can be stopped.
 */
final class FourServices implements AutoCloseable {

    private static final Duration PATIENCE_AT_THE_END = Duration.ofSeconds(10);

    private final Checkout checkout = Checkout.here();
    private final Path state = checkout.root().resolve("deploy/journey/target/platform");
    private final ProcessRecords records = new ProcessRecords(state.resolve("processes"));
    private final Addresses addresses = Addresses.anyFree();
    private final StackClient stack = StackClient.connect();
    private final Map<ServiceName, Database> databases = new EnumMap<>(ServiceName.class);
    private final Map<ServiceName, Service> services = new EnumMap<>(ServiceName.class);
    private Kafka kafka;
    private final Gateway gateway;

    private FourServices() {
        records.endAll(PATIENCE_AT_THE_END);
        Folders.delete(state);
        kafka = startKafka();
        for (var name : ServiceName.values()) {
            databases.put(name, stack.database(name.context()));
            services.put(name, begin(name));
        }
        services.values().forEach(Service::awaitReady);
        var routes = addresses.routesWithIdentityAt(identityPort());
        gateway = Gateway.open(addresses.origin(), routes, upstream -> true);
    }

    static FourServices started() {
        return new FourServices();
    }

    Api api() {
        return Api.at(
                addresses.origin(),
                new People(stack.identity().url(), TestSecrets.SAMPLE_PASSWORD));
    }

    void fillWithSamples() {
        new SampleData(api(), Clock.systemUTC()).tell();
    }

    Facts allFacts() {
        return Facts.fromTheBeginning(kafka.bootstrapServers());
    }

    /** Everything the four services wrote to their logs. */
    String logs() {
        return Stream.of(ServiceName.values())
                .map(this::log)
                .map(FourServices::read)
                .collect(Collectors.joining("\n"));
    }

    void stopKafka() {
        kafka.stop();
    }

    void startKafkaAgain() {
        kafka = startKafka();
    }

    void kill(ServiceName name) {
        services.get(name).child().kill();
    }

    void startAgain(ServiceName name) {
        services.get(name).stop();
        services.put(name, begin(name));
        services.get(name).awaitReady();
    }

    @Override
    public void close() {
        gateway.close();
        records.close();
        records.endAll(PATIENCE_AT_THE_END);
        stack.close();
    }

    private Kafka startKafka() {
        var place =
                new Kafka.Place(
                        state.resolve("kafka"), addresses.kafka(), state.resolve("kafka.log"));
        return Kafka.start(StackClassPath.ofThisBuild(), Cache.ofThisUser(), place, records);
    }

    private Service begin(ServiceName name) {
        var program = checkout.root().resolve(name.folder()).resolve("target/quarkus-app");
        var classes = state.resolve(name.context() + ".jsa");
        var place =
                new Service.Place(
                        name, program, new LoadedClasses(classes), log(name), Optional.empty());
        var identity = new Environments.Identity(stack.identity().url(), stack.identity().issuer());
        var ground =
                new Environments.Ground(databases.get(name), kafka.bootstrapServers(), identity);
        var environment =
                new Environments(addresses.origin(), addresses.origin(), FourServices::secret)
                        .service(name, addresses.of(name), ground);
        return Service.begin(place, environment, records);
    }

    private Path log(ServiceName name) {
        return state.resolve(name.context() + ".log");
    }

    private int identityPort() {
        return URI.create(stack.identity().url()).getPort();
    }

    private static String secret(String name) {
        return switch (name) {
            case "pages" -> TestSecrets.PAGES;
            case "session" -> TestSecrets.SESSION;
            default -> TestSecrets.ISSUANCE_KEYS;
        };
    }

    private static String read(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
