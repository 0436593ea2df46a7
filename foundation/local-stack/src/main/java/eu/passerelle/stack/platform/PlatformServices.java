package eu.passerelle.stack.platform;

import eu.passerelle.stack.process.Child;
import eu.passerelle.stack.process.JavaCommand;
import eu.passerelle.stack.process.LoadedClasses;
import eu.passerelle.stack.process.ProcessRecords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** The platform's four services, started side by side. */
final class PlatformServices {

    private final PlatformFiles files;
    private final ProcessRecords records;
    private final Consumer<Child> watch;
    private final Progress progress;
    private final List<Service> services = new ArrayList<>();

    PlatformServices(
            PlatformFiles files, ProcessRecords records, Consumer<Child> watch, Progress progress) {
        this.files = files;
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
        var service = Service.begin(place(name), environment, records);
        services.add(service);
        watch.accept(service.child());
        return CompletableFuture.runAsync(
                () -> {
                    service.awaitReady();
                    whenReady.accept(name.context());
                    progress.tell("%s service ready".formatted(name.context()));
                },
                task -> Thread.ofVirtual().start(task));
    }

    /** For quicker starts. */
    void keepClasses() {
        services.parallelStream().forEach(Service::keepClasses);
    }

    private Service.Place place(ServiceName name) {
        var classes = "%s-%s.jsa".formatted(name.context(), JavaCommand.jdk());
        return new Service.Place(
                name,
                files.program().resolve(name.folder()),
                new LoadedClasses(files.program().resolve(classes)),
                files.log(name.context()));
    }
}
