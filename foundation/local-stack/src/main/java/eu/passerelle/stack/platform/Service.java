package eu.passerelle.stack.platform;

import eu.passerelle.stack.process.Child;
import eu.passerelle.stack.process.JavaCommand;
import eu.passerelle.stack.process.Layer;
import eu.passerelle.stack.process.ProcessRecords;
import eu.passerelle.stack.server.Http;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** One of the four services, as a process. */
final class Service {

    private static final Duration PATIENCE = Duration.ofSeconds(180);
    private static final int HEAP_IN_MEBIBYTES = 192;

    private final Child child;
    private final String readiness;

    private Service(Child child, String readiness) {
        this.child = child;
        this.readiness = readiness;
    }

    /** Starts it and returns at once. */
    static Service begin(
            ServiceName name,
            PlatformFiles files,
            Map<String, String> environment,
            ProcessRecords records) {
        Path program = files.program().resolve(name.folder());
        var command =
                JavaCommand.withHeapInMebibytes(HEAP_IN_MEBIBYTES)
                        .rememberingClassesIn(
                                files.program()
                                        .resolve(
                                                "%s-%s.jsa"
                                                        .formatted(
                                                                name.context(), JavaCommand.jdk())))
                        .with("-Dquarkus.profile=local")
                        .with("-Djava.util.logging.manager=org.jboss.logmanager.LogManager")
                        .with("-jar", program.resolve("quarkus-run.jar").toString());
        var child =
                Child.start(
                        new Child.Order(
                                name.context(),
                                Layer.SERVICE,
                                command.words(),
                                environment,
                                program,
                                files.log(name.context())),
                        records);
        return new Service(
                child,
                "http://127.0.0.1:%s/q/health/ready"
                        .formatted(environment.get("QUARKUS_HTTP_PORT")));
    }

    Child child() {
        return child;
    }

    void awaitReady() {
        child.awaitReady(() -> Http.answersOk(readiness), PATIENCE);
    }
}
