package eu.passerelle.stack.shared;

import eu.passerelle.stack.home.Checkout;
import eu.passerelle.stack.home.StackClassPath;
import eu.passerelle.stack.process.Ports;
import eu.passerelle.stack.server.Administration;
import eu.passerelle.stack.server.Database;
import java.time.Duration;
import java.util.List;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.utility.MountableFile;

/** The servers in containers, of the same versions as those without. */
final class ContainerServers implements Servers {

    private static final String SUPERUSER_PASSWORD = "superuser-of-tests";
    private static final int POSTGRES_PORT = 5432;
    private static final int KAFKA_PORT = 9092;
    private static final int KEYCLOAK_PORT = 8080;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Images images;
    private final GenericContainer<?> postgres;
    private final GenericContainer<?> keycloak;

    private ContainerServers(
            Images images, GenericContainer<?> postgres, GenericContainer<?> keycloak) {
        this.images = images;
        this.postgres = postgres;
        this.keycloak = keycloak;
    }

    static boolean engineAnswers() {
        return DockerClientFactory.instance().isDockerAvailable();
    }

    static ContainerServers start(Checkout checkout) {
        System.out.println("The servers run in containers.");
        var images = Images.ofTheSameVersionsAs(StackClassPath.ofThisBuild());
        var postgres = postgres(images);
        postgres.start();
        var keycloak = keycloak(images, checkout);
        keycloak.start();
        return new ContainerServers(images, postgres, keycloak);
    }

    @Override
    public Database database(String name) {
        return administration().database(name, name);
    }

    @Override
    public void drop(Database database) {
        administration().drop(database.name());
    }

    @Override
    public Broker broker() {
        var port = Ports.free();
        var kafka = kafka(images, port);
        kafka.start();
        return new ContainerBroker(kafka, kafka.getHost() + ":" + port);
    }

    @Override
    public Identity identity() {
        var port = keycloak.getMappedPort(KEYCLOAK_PORT);
        return new Identity(realm(keycloak.getHost(), port), realm("localhost", port));
    }

    @Override
    public String mode() {
        return "containers";
    }

    @Override
    public void stop() {
        keycloak.stop();
        postgres.stop();
    }

    private record ContainerBroker(GenericContainer<?> container, String bootstrapServers)
            implements Broker {

        @Override
        public void stop() {
            container.stop();
        }
    }

    private Administration administration() {
        return new Administration(
                postgres.getHost(), postgres.getMappedPort(POSTGRES_PORT), SUPERUSER_PASSWORD);
    }

    private static GenericContainer<?> postgres(Images images) {
        return new GenericContainer<>(images.postgres())
                .withEnv("POSTGRES_PASSWORD", SUPERUSER_PASSWORD)
                .withCommand("postgres", "-c", "fsync=off", "-c", "max_connections=200")
                .withExposedPorts(POSTGRES_PORT)
                .waitingFor(Wait.forLogMessage(".*ready to accept connections.*\\s", 2));
    }

    /** It tells its clients where it is, so its port must be known before it starts. */
    private static GenericContainer<?> kafka(Images images, int port) {
        var kafka = new GenericContainer<>(images.kafka());
        kafka.setPortBindings(List.of(port + ":" + KAFKA_PORT));
        return kafka.withEnv("KAFKA_NODE_ID", "1")
                .withEnv("KAFKA_PROCESS_ROLES", "broker,controller")
                .withEnv("KAFKA_CONTROLLER_QUORUM_VOTERS", "1@localhost:9093")
                .withEnv("KAFKA_CONTROLLER_LISTENER_NAMES", "CONTROLLER")
                .withEnv("KAFKA_LISTENERS", "PLAINTEXT://:9092,CONTROLLER://:9093")
                .withEnv(
                        "KAFKA_ADVERTISED_LISTENERS",
                        "PLAINTEXT://%s:%d".formatted(kafka.getHost(), port))
                .withEnv(
                        "KAFKA_LISTENER_SECURITY_PROTOCOL_MAP",
                        "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT")
                .withEnv("KAFKA_OFFSETS_TOPIC_REPLICATION_FACTOR", "1")
                .withEnv("KAFKA_TRANSACTION_STATE_LOG_REPLICATION_FACTOR", "1")
                .withEnv("KAFKA_TRANSACTION_STATE_LOG_MIN_ISR", "1")
                .withEnv("KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS", "0")
                .waitingFor(Wait.forListeningPort());
    }

    private static GenericContainer<?> keycloak(Images images, Checkout checkout) {
        var port = Ports.free();
        var origin = "http://localhost:" + port;
        var keycloak = new GenericContainer<>(images.keycloak());
        keycloak.setPortBindings(List.of(port + ":" + KEYCLOAK_PORT));
        return keycloak.withEnv(TestSecrets.ofTheRealm(origin))
                .withCopyFileToContainer(
                        MountableFile.forHostPath(checkout.realm()),
                        "/opt/keycloak/data/import/realm.json")
                .withCommand(
                        "start-dev",
                        "--import-realm",
                        "--http-relative-path=/auth",
                        "--hostname=" + origin + "/auth",
                        "--hostname-backchannel-dynamic=true")
                .withExposedPorts(KEYCLOAK_PORT)
                .waitingFor(
                        Wait.forHttp("/auth/realms/passerelle")
                                .forPort(KEYCLOAK_PORT)
                                .withStartupTimeout(PATIENCE));
    }

    private static String realm(String host, int port) {
        return "http://%s:%d/auth/realms/passerelle".formatted(host, port);
    }
}
