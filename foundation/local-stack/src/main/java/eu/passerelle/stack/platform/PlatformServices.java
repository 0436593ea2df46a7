package eu.passerelle.stack.platform;

import eu.passerelle.stack.process.Child;
import eu.passerelle.stack.process.JavaCommand;
import eu.passerelle.stack.process.LoadedClasses;
import eu.passerelle.stack.process.ProcessRecords;
import eu.passerelle.stack.tls.LocalAuthority;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** The platform's four services, started side by side. */
final class PlatformServices {

    private final PlatformFiles files;
    private final LocalAuthority authority;
    private final ProcessRecords records;
    private final Consumer<Child> watch;
    private final Progress progress;

    PlatformServices(
            PlatformFiles files,
            LocalAuthority authority,
            ProcessRecords records,
            Consumer<Child> watch,
            Progress progress) {
        this.files = files;
        this.authority = authority;
        this.records = records;
        this.watch = watch;
        this.progress = progress;
    }

    CompletableFuture<Void> start(
            Function<ServiceName, Map<String, String>> environments, Consumer<String> whenReady) {
        return CompletableFuture.allOf(
                Stream.of(ServiceName.values())
                        .map(name -> start(name, environments.apply(name), whenReady))
                        .toArray(CompletableFuture<?>[]::new));
    }

    private CompletableFuture<Void> start(
            ServiceName name, Map<String, String> environment, Consumer<String> whenReady) {
        return CompletableFuture.runAsync(
                () -> {
                    start(name, environment);
                    whenReady.accept(name.context());
                    progress.tell("%s service ready".formatted(name.context()));
                },
                task -> Thread.ofVirtual().start(task));
    }

    private void start(ServiceName name, Map<String, String> environment) {
        var place = place(name);
        if (place.classes().missing()) {
            progress.tell(name.context() + " service starts twice: once per build, to be quicker");
            Service.learn(place, environment, records);
        }
        var service = Service.begin(place, environment, records);
        watch.accept(service.child());
        service.awaitReady();
    }

    private Service.Place place(ServiceName name) {
        var classes = "%s-%s.jsa".formatted(name.context(), JavaCommand.jdk());
        return new Service.Place(
                name,
                files.program().resolve(name.folder()),
                new LoadedClasses(files.program().resolve(classes)),
                files.log(name.context()),
                Optional.of(authority));
    }
}
