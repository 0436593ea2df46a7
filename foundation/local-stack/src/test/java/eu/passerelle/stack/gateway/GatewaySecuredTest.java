package eu.passerelle.stack.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import eu.passerelle.stack.tls.LocalAuthority;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Instant;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The gateway by HTTPS, as somebody who trusts the local authority sees it. */
class GatewaySecuredTest {

    private static final String PASSWORD = "password-of-tests";

    @TempDir Path folder;

    @Test
    void the_service_behind_it_hears_by_which_name_it_was_called() throws Exception {
        var authority = LocalAuthority.in(folder.resolve("tls"), PASSWORD, Instant.now());
        var service = echo();
        var routes =
                new RouteTable(
                        List.of(
                                new Route(
                                        "/", new Upstream("echo", service.getAddress().getPort()))),
                        List.of());
        var plain = URI.create("http://localhost:" + freePort());
        var secure = URI.create("https://localhost:" + freePort());

        try (var gateway = Gateway.open(plain, routes, upstream -> true);
                var client = HttpClient.newBuilder().sslContext(trusting(authority)).build()) {
            gateway.openSecured(secure, authority.keyStore(), authority.password());

            assertThat(get(client, plain)).isEqualTo("http " + plain.getAuthority());
            assertThat(get(client, secure)).isEqualTo("https " + secure.getAuthority());
        } finally {
            service.stop(0);
        }
    }

    /** Answers what it was told of its name. */
    private static HttpServer echo() throws IOException {
        var server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/",
                exchange -> {
                    var headers = exchange.getRequestHeaders();
                    var said =
                            (headers.getFirst("X-Forwarded-Proto")
                                            + " "
                                            + headers.getFirst("X-Forwarded-Host"))
                                    .getBytes(StandardCharsets.UTF_8);
                    exchange.sendResponseHeaders(200, said.length);
                    exchange.getResponseBody().write(said);
                    exchange.close();
                });
        server.start();
        return server;
    }

    private static String get(HttpClient client, URI uri) throws Exception {
        var request = HttpRequest.newBuilder(uri).build();
        return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    private static SSLContext trusting(LocalAuthority authority) throws Exception {
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(KeyStore.getInstance(authority.trustStore().toFile(), PASSWORD.toCharArray()));
        var context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
