package eu.passerelle.stack.gateway;

import eu.passerelle.stack.home.Trouble;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.httpproxy.HttpProxy;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

/** The reverse proxy on the loopback address. */
public final class Gateway implements AutoCloseable {

    private static final String LOOPBACK = "127.0.0.1";
    private static final Duration PATIENCE_WITH_UPSTREAM = Duration.ofSeconds(180);
    private static final Duration PATIENCE_WITH_CLIENT = Duration.ofSeconds(240);
    // Well before the services close what is idle, or a request could meet the closing.
    private static final int IDLE_CONNECTIONS_KEPT_IN_SECONDS = 20;
    private static final int CONNECT_TIMEOUT_IN_MILLIS = 2_000;
    private static final int CONNECTIONS_PER_UPSTREAM = 128;
    private static final int MAX_HEADERS_IN_BYTES = 32 * 1024;

    private final Vertx vertx;

    private Gateway(Vertx vertx) {
        this.vertx = vertx;
    }

    /**
     * Opens the gateway.
     *
     * @param origin what browsers call it by
     * @param ready whether an upstream can be asked yet
     */
    public static Gateway open(URI origin, RouteTable routes, Predicate<Upstream> ready) {
        var vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(2).setWorkerPoolSize(2));
        var gateway = new Gateway(vertx);
        var client =
                vertx.createHttpClient(
                        new HttpClientOptions()
                                .setConnectTimeout(CONNECT_TIMEOUT_IN_MILLIS)
                                .setKeepAliveTimeout(IDLE_CONNECTIONS_KEPT_IN_SECONDS)
                                .setMaxHeaderSize(MAX_HEADERS_IN_BYTES)
                                .setIdleTimeout((int) PATIENCE_WITH_UPSTREAM.toSeconds()),
                        new PoolOptions().setHttp1MaxSize(CONNECTIONS_PER_UPSTREAM));
        var proxy =
                HttpProxy.reverseProxy(client)
                        .origin(
                                context ->
                                        context.client()
                                                .request(
                                                        to(
                                                                upstream(
                                                                        routes,
                                                                        context.request()
                                                                                .proxiedRequest()))))
                        .addInterceptor(new Forwarding(origin));
        var listening =
                vertx.createHttpServer(
                                new HttpServerOptions()
                                        .setMaxHeaderSize(MAX_HEADERS_IN_BYTES)
                                        .setIdleTimeout((int) PATIENCE_WITH_CLIENT.toSeconds()))
                        .requestHandler(new Doorkeeper(routes, ready, proxy::handle))
                        .listen(origin.getPort(), LOOPBACK);
        gateway.await(listening);
        return gateway;
    }

    @Override
    public void close() {
        await(vertx.close());
    }

    private static Upstream upstream(RouteTable routes, HttpServerRequest request) {
        return routes.find(request.path()).orElseThrow();
    }

    private static RequestOptions to(Upstream upstream) {
        return new RequestOptions().setHost(LOOPBACK).setPort(upstream.port());
    }

    private void await(Future<?> future) {
        try {
            future.toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            vertx.close();
            throw new Trouble("The gateway failed: " + e.getCause().getMessage(), e);
        } catch (TimeoutException e) {
            throw new Trouble("The gateway does not answer.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
