package eu.passerelle.stack.gateway;

import eu.passerelle.stack.home.Trouble;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.PfxOptions;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import java.net.URI;
import java.nio.file.Path;
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
    private final RouteTable routes;
    private final Predicate<Upstream> ready;

    private Gateway(Vertx vertx, RouteTable routes, Predicate<Upstream> ready) {
        this.vertx = vertx;
        this.routes = routes;
        this.ready = ready;
    }

    /**
     * Opens the gateway.
     *
     * @param origin what browsers call it by
     * @param ready whether an upstream can be asked yet
     */
    public static Gateway open(URI origin, RouteTable routes, Predicate<Upstream> ready) {
        var vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(2).setWorkerPoolSize(2));
        var gateway = new Gateway(vertx, routes, ready);
        gateway.listen(origin, new HttpServerOptions());
        return gateway;
    }

    /**
     * Opens a second door, by HTTPS.
     *
     * @param origin what clients call it by
     * @param keyStore key and certificate, as PKCS 12
     */
    public void openSecured(URI origin, Path keyStore, String password) {
        var certificate = new PfxOptions().setPath(keyStore.toString()).setPassword(password);
        listen(origin, new HttpServerOptions().setSsl(true).setKeyCertOptions(certificate));
    }

    private void listen(URI origin, HttpServerOptions options) {
        var proxy =
                HttpProxy.reverseProxy(client())
                        .origin(context -> context.client().request(to(upstream(context))))
                        .addInterceptor(new Forwarding(origin));
        // HTTP/1.1 alone: what a client upgrades in the middle can't be carried on as it came.
        options.setHttp2ClearTextEnabled(false)
                .setMaxHeaderSize(MAX_HEADERS_IN_BYTES)
                .setIdleTimeout((int) PATIENCE_WITH_CLIENT.toSeconds());
        await(
                vertx.createHttpServer(options)
                        .requestHandler(new Doorkeeper(routes, ready, proxy::handle))
                        .listen(origin.getPort(), LOOPBACK));
    }

    private HttpClient client() {
        return vertx.createHttpClient(
                new HttpClientOptions()
                        .setConnectTimeout(CONNECT_TIMEOUT_IN_MILLIS)
                        .setKeepAliveTimeout(IDLE_CONNECTIONS_KEPT_IN_SECONDS)
                        .setMaxHeaderSize(MAX_HEADERS_IN_BYTES)
                        .setIdleTimeout((int) PATIENCE_WITH_UPSTREAM.toSeconds()),
                new PoolOptions().setHttp1MaxSize(CONNECTIONS_PER_UPSTREAM));
    }

    @Override
    public void close() {
        await(vertx.close());
    }

    private Upstream upstream(ProxyContext context) {
        return routes.find(context.request().proxiedRequest().path()).orElseThrow();
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
