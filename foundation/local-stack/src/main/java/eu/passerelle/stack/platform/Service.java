package eu.passerelle.stack.platform;

import eu.passerelle.stack.process.Child;
import eu.passerelle.stack.process.JavaCommand;
import eu.passerelle.stack.process.Layer;
import eu.passerelle.stack.process.LoadedClasses;
import eu.passerelle.stack.process.ProcessRecords;
import eu.passerelle.stack.server.Http;
import eu.passerelle.stack.tls.LocalAuthority;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** One of the four services, as a process. */
public final class Service {

    private static final Duration PATIENCE = Duration.ofSeconds(180);
    private static final Duration PATIENCE_AT_THE_END = Duration.ofSeconds(15);
    private static final Duration PATIENCE_WITH_LEARNING = Duration.ofSeconds(120);
    private static final int HEAP_IN_MEBIBYTES = 192;

    private final Child child;
    private final String readiness;

    private Service(Child child, String readiness) {
        this.child = child;
        this.readiness = readiness;
    }

    /**
     * What to start.
     *
     * @param program the folder it was packaged into
     * @param classes what it loads, kept for quicker starts
     * @param authority whose certificates it trusts besides the JDK's; where there is one
     */
    public record Place(
            ServiceName name,
            Path program,
            LoadedClasses classes,
            Path log,
            Optional<LocalAuthority> authority) {}

    /** Starts it and returns at once. */
    public static Service begin(
            Place place, Map<String, String> environment, ProcessRecords records) {
        var java = JavaCommand.withHeapInMebibytes(HEAP_IN_MEBIBYTES).startingFrom(place.classes());
        return begin(java, place, environment, records);
    }

    /** Starts it, waits until it is ready, and stops it, so that later starts are quicker. */
    static void learn(Place place, Map<String, String> environment, ProcessRecords records) {
        var java = JavaCommand.withHeapInMebibytes(HEAP_IN_MEBIBYTES).learning(place.classes());
        var service = begin(java, place, environment, records);
        service.awaitReady();
        service.child.stop(PATIENCE_WITH_LEARNING);
        place.classes().adopt();
    }

    private static Service begin(
            JavaCommand java,
            Place place,
            Map<String, String> environment,
            ProcessRecords records) {
        place.authority().ifPresent(authority -> trust(java, authority));
        var command =
                java.with("-Dquarkus.profile=local")
                        .with("-Djava.util.logging.manager=org.jboss.logmanager.LogManager")
                        .with("-jar", place.program().resolve("quarkus-run.jar").toString());
        var child =
                Child.start(
                        new Child.Order(
                                place.name().context(),
                                Layer.SERVICE,
                                command.words(),
                                environment,
                                place.program(),
                                place.log()),
                        records);
        var port = environment.get(Environments.PORT);
        return new Service(child, "http://127.0.0.1:%s/q/health/ready".formatted(port));
    }

    private static void trust(JavaCommand java, LocalAuthority authority) {
        java.with(
                "-Djavax.net.ssl.trustStore=" + authority.trustStore(),
                "-Djavax.net.ssl.trustStoreType=PKCS12",
                "-Djavax.net.ssl.trustStorePassword=" + authority.password());
    }

    /** The process. */
    public Child child() {
        return child;
    }

    /** Waits until it says that it is ready. */
    public void awaitReady() {
        child.awaitReady(() -> Http.answersOk(readiness), PATIENCE);
    }

    /** Stops it in order. */
    public void stop() {
        child.stop(PATIENCE_AT_THE_END);
    }
}
