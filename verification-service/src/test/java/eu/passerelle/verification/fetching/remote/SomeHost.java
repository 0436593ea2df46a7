package eu.passerelle.verification.fetching.remote;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** A host on this machine that publishes what a test gives it. */
public final class SomeHost implements AutoCloseable {
    private final String scheme;
    private final HttpServer server;
    private final Map<String, Page> pages = new ConcurrentHashMap<>();
    private final AtomicInteger asked = new AtomicInteger();
    private final CountDownLatch closed = new CountDownLatch(1);

    /** One on a free port. */
    public SomeHost() {
        this("http", SomeHost::plain);
    }

    private SomeHost(String scheme, Callable<HttpServer> making) {
        this.scheme = scheme;
        try {
            server = making.call();
        } catch (Exception noServer) {
            throw new IllegalStateException(noServer);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    /** One on a free port, with a certificate that nobody vouches for. */
    static SomeHost byHttps() {
        return new SomeHost("https", SomeHost::secure);
    }

    private static InetSocketAddress anyPort() throws IOException {
        return new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0);
    }

    private static HttpServer plain() throws IOException {
        return HttpServer.create(anyPort(), 0);
    }

    private static HttpServer secure() throws IOException, GeneralSecurityException {
        char[] password = "only-for-tests".toCharArray();
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream file = SomeHost.class.getResourceAsStream("/fetching/localhost.p12")) {
            store.load(file, password);
        }
        var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, password);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        HttpsServer server = HttpsServer.create(anyPort(), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        return server;
    }

    /** Its name and port. */
    public String name() {
        return "localhost:" + server.getAddress().getPort();
    }

    /** The address of a page. */
    public String at(String path) {
        return scheme + "://" + name() + path;
    }

    /** How often it was asked. */
    public int asked() {
        return asked.get();
    }

    /** Publishes something. */
    public SomeHost publishing(String path, String type, byte[] content) {
        pages.put(path, new Page(200, Map.of("Content-Type", type), content, false));
        return this;
    }

    /** Takes everything down. */
    public void forget() {
        pages.clear();
    }

    SomeHost redirecting(String path, String target) {
        pages.put(path, new Page(302, Map.of("Location", target), new byte[0], false));
        return this;
    }

    SomeHost failing(String path, int status) {
        pages.put(path, new Page(status, Map.of(), new byte[0], false));
        return this;
    }

    SomeHost stalling(String path) {
        pages.put(
                path, new Page(200, Map.of("Content-Type", "application/json"), new byte[9], true));
        return this;
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.incrementAndGet();
        Page page =
                pages.getOrDefault(
                        exchange.getRequestURI().toString(),
                        new Page(404, Map.of(), new byte[0], false));
        page.headers.forEach((name, value) -> exchange.getResponseHeaders().add(name, value));
        if (page.stalls) {
            stall();
        }
        try (exchange) {
            exchange.sendResponseHeaders(page.status, page.content.length == 0 ? -1 : 0);
            exchange.getResponseBody().write(page.content);
        }
    }

    private void stall() {
        try {
            closed.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
    }

    private record Page(int status, Map<String, String> headers, byte[] content, boolean stalls) {}
}
