package eu.passerelle.stack.platform;

import eu.passerelle.stack.api.Api;
import eu.passerelle.stack.gateway.Gateway;
import eu.passerelle.stack.gateway.Upstream;
import eu.passerelle.stack.home.Trouble;
import eu.passerelle.stack.process.Child;
import eu.passerelle.stack.process.Layer;
import eu.passerelle.stack.process.ProcessRecords;
import eu.passerelle.stack.sample.SampleData;
import eu.passerelle.stack.tls.LocalAuthority;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/** Everything that runs, watched over by this process. */
public final class Platform {

    private static final Duration PATIENCE_AT_THE_END = Duration.ofSeconds(20);

    private final PlatformFiles files;
    private final Addresses addresses;
    private final Progress progress;
    private final ProcessRecords records;
    private final Set<String> ready = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final CompletableFuture<Void> over = new CompletableFuture<>();
    private Gateway gateway;

    public Platform(PlatformFiles files, Addresses addresses, Progress progress) {
        this.files = files;
        this.addresses = addresses;
        this.progress = progress;
        this.records = new ProcessRecords(files.processes());
    }

    /** Starts everything and returns when all of it is ready. */
    public void start() {
        try {
            startAll();
        } catch (CompletionException e) {
            throw understandable(e);
        }
    }

    private void startAll() {
        deleteMark();
        var left = records.endAll(PATIENCE_AT_THE_END);
        if (!left.isEmpty()) {
            progress.tell("ended what an earlier run left behind: " + String.join(", ", left));
        }
        Ground.check(files, addresses);
        records.add("passerelle", Layer.SUPERVISOR, ProcessHandle.current());
        var secrets = Secrets.in(files.data().resolve("secrets.properties"));
        var authority =
                LocalAuthority.in(
                        files.certificates(), secrets.get("tls"), Clock.systemUTC().instant());
        openGateway(authority);
        var environments =
                new Environments(addresses.origin(), addresses.secureOrigin(), secrets::get);
        var servers = new PlatformServers(files, addresses, records, this::watch, progress);
        servers.start(secrets);
        var identity =
                CompletableFuture.runAsync(
                        () -> {
                            servers.startKeycloak(secrets, environments.keycloak());
                            ready.add("keycloak");
                        });
        var services = new PlatformServices(files, authority, records, this::watch, progress);
        var started =
                services.start(
                        name ->
                                environments.service(
                                        name, addresses.of(name), servers.under(name, secrets)),
                        ready::add);
        await(CompletableFuture.allOf(identity, started));
        tellSamples();
        markReady();
    }

    private void openGateway(LocalAuthority authority) {
        gateway = Gateway.open(addresses.origin(), addresses.routes(), this::isReady);
        gateway.openSecured(addresses.secureOrigin(), authority.keyStore(), authority.password());
        progress.tell(
                "gateway open at %s and %s"
                        .formatted(addresses.origin(), addresses.secureOrigin()));
    }

    /** Waits until it is stopped, or until a part of it dies: that is a {@link Trouble}. */
    public void awaitEnd() {
        await(over);
    }

    /** Whether it is being stopped, or is stopped. */
    public boolean isStopping() {
        return stopped.get();
    }

    /** Stops everything, the services first, the database last. */
    public void stop() {
        if (stopped.getAndSet(true)) {
            return;
        }
        records.close();
        deleteMark();
        if (gateway != null) {
            gateway.close();
        }
        records.endAll(PATIENCE_AT_THE_END);
        over.complete(null);
    }

    /** Once; without them the platform is empty, but as good as with them. */
    private void tellSamples() {
        var mark = files.data().resolve("samples.told");
        if (Files.exists(mark)) {
            return;
        }
        try {
            var api = Api.at(addresses.origin(), SamplePeople.at(addresses));
            new SampleData(api, Clock.systemUTC()).tell();
            Files.createFile(mark);
            progress.tell("sample courses, targets and an agreement are in place");
        } catch (Trouble e) {
            progress.tell("the samples are not all there: " + e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isReady(Upstream upstream) {
        return ready.contains(upstream.name());
    }

    private void watch(Child child) {
        child.whenGone(
                () -> {
                    if (!stopped.get()) {
                        over.completeExceptionally(
                                new Trouble(child.died().getMessage() + Ground.hint(files)));
                    }
                });
    }

    private void await(CompletableFuture<Void> future) {
        try {
            CompletableFuture.anyOf(future, over).join();
        } catch (CompletionException e) {
            throw understandable(e);
        }
    }

    private static RuntimeException understandable(CompletionException e) {
        return e.getCause() instanceof Trouble trouble ? trouble : e;
    }

    private void markReady() {
        try {
            Files.writeString(
                    files.ready(), addresses.origin() + " " + Math.round(progress.seconds()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void deleteMark() {
        try {
            Files.deleteIfExists(files.ready());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
