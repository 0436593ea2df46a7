package eu.passerelle.verification.fetching.remote;

import eu.passerelle.verification.fetching.DocumentKind;
import eu.passerelle.verification.fetching.Fetched;
import eu.passerelle.verification.fetching.Fetched.Obstacle;
import eu.passerelle.verification.fetching.Guard;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/** Makes one GET request to one address: no cookies, no credentials, no compression. */
class OneRequest {
    private static final Logger LOG = Logger.getLogger(OneRequest.class);
    private static final int FOUND = 200;
    private static final Set<Integer> ELSEWHERE = Set.of(301, 302, 303, 307, 308);
    private static final int BUSY = 500;

    private final Guard guard;
    private final HttpClient strict;
    private final HttpClient lenient;

    OneRequest(Vertx vertx, Guard guard) {
        this.guard = guard;
        this.strict = vertx.createHttpClient(options().setVerifyHost(true));
        // Hosts for tests have certificates that nobody knows; production has no such hosts.
        this.lenient = vertx.createHttpClient(options().setTrustAll(true).setVerifyHost(false));
    }

    private static HttpClientOptions options() {
        return new HttpClientOptions()
                .setKeepAlive(false)
                .setMaxPoolSize(8)
                .setMaxWaitQueueSize(64)
                .setMaxHeaderSize(16_384);
    }

    /** Asks at a place, at this very address of it. */
    Step ask(URI place, InetAddress address, DocumentKind kind, Deadline deadline) {
        Future<Step> answer =
                clientFor(place)
                        .request(options(place, address, kind, deadline))
                        .compose(HttpClientRequest::send)
                        .compose(response -> step(response, place, kind));
        try {
            return answer.toCompletionStage()
                    .toCompletableFuture()
                    .get(deadline.leftMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            return Step.missing(Obstacle.TOO_SLOW);
        } catch (ExecutionException failed) {
            boolean slow = failed.getCause() instanceof TimeoutException;
            return Step.missing(slow ? Obstacle.TOO_SLOW : Obstacle.NOT_REACHABLE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Step.missing(Obstacle.TOO_SLOW);
        }
    }

    private HttpClient clientFor(URI place) {
        return guard.isForTests(place) ? lenient : strict;
    }

    // The server is the address that was judged; the host is what its certificate must name.
    private static RequestOptions options(
            URI place, InetAddress address, DocumentKind kind, Deadline deadline) {
        int port = Guard.portOf(place);
        String path = place.getRawPath().isEmpty() ? "/" : place.getRawPath();
        String query = place.getRawQuery() == null ? "" : "?" + place.getRawQuery();
        return new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setServer(SocketAddress.inetSocketAddress(new InetSocketAddress(address, port)))
                .setHost(place.getHost())
                .setPort(port)
                .setSsl("https".equalsIgnoreCase(place.getScheme()))
                .setURI(path + query)
                .setFollowRedirects(false)
                .setConnectTimeout(deadline.leftMillis())
                .setIdleTimeout(deadline.leftMillis())
                .putHeader("Accept", kind.accepted());
    }

    private static Future<Step> step(HttpClientResponse response, URI place, DocumentKind kind) {
        int status = response.statusCode();
        if (status == FOUND && kind.isNamedBy(response.getHeader("Content-Type"))) {
            return content(response, kind.mostBytes());
        }
        cutOff(response);
        if (ELSEWHERE.contains(status)) {
            return Future.succeededFuture(redirect(response.getHeader("Location"), place));
        }
        Obstacle obstacle = status == FOUND ? Obstacle.WRONG_TYPE : Obstacle.NOT_THERE;
        return Future.succeededFuture(
                Step.missing(status >= BUSY ? Obstacle.NOT_REACHABLE : obstacle));
    }

    private static Step redirect(String location, URI place) {
        try {
            return new Step.SentOn(place.resolve(location));
        } catch (IllegalArgumentException | NullPointerException nowhere) {
            return Step.missing(Obstacle.NOT_THERE);
        }
    }

    private static Future<Step> content(HttpClientResponse response, int mostBytes) {
        Promise<Step> whole = Promise.promise();
        Buffer read = Buffer.buffer();
        response.handler(
                part -> {
                    if (read.length() + part.length() > mostBytes) {
                        whole.tryComplete(Step.missing(Obstacle.TOO_LARGE));
                        cutOff(response);
                    } else {
                        read.appendBuffer(part);
                    }
                });
        response.exceptionHandler(whole::tryFail);
        response.endHandler(
                end -> whole.tryComplete(new Step.Done(new Fetched.Found(read.getBytes()))));
        return whole.future();
    }

    // What else would come is of no interest, nor that it does not come.
    private static void cutOff(HttpClientResponse response) {
        response.exceptionHandler(cut -> LOG.debugf("An answer was cut off: %s", cut));
        response.request().reset();
    }

    void close() {
        strict.close();
        lenient.close();
    }
}
