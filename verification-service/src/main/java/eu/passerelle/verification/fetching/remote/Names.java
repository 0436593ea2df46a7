package eu.passerelle.verification.fetching.remote;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Resolves host names; one that takes too long is not known. */
class Names {
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    /** The addresses of a host; empty if there are none, or not in time. */
    Optional<List<InetAddress>> of(String host, Deadline deadline) {
        Future<List<InetAddress>> answer = threads.submit(() -> resolved(host));
        try {
            return Optional.of(answer.get(deadline.leftMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException | TimeoutException unknown) {
            answer.cancel(true);
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** Asks the system. */
    List<InetAddress> resolved(String host) throws UnknownHostException {
        return List.of(InetAddress.getAllByName(host));
    }

    void close() {
        threads.shutdownNow();
    }
}
