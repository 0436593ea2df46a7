package eu.passerelle.verification.fetching.remote;

import static org.assertj.core.api.Assertions.assertThat;

import eu.passerelle.verification.fetching.DocumentKind;
import eu.passerelle.verification.fetching.FetchLimits;
import eu.passerelle.verification.fetching.Fetched;
import eu.passerelle.verification.fetching.Fetched.Missing;
import eu.passerelle.verification.fetching.Fetched.Obstacle;
import eu.passerelle.verification.fetching.Guard;
import io.vertx.core.Vertx;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FetchingADocumentTest {
    private static final byte[] LIST = "{\"a\":1}".getBytes(StandardCharsets.UTF_8);
    private static final String JSON = "application/json";
    private static final URI OWN = URI.create("https://passerelle.example");

    private static Vertx vertx;

    private final SomeHost host = new SomeHost();
    private final GuardedDocuments documents = documents(Set.of(host.name()), new Names());

    @BeforeAll
    static void a_network() {
        vertx = Vertx.vertx();
    }

    @AfterAll
    static void no_network() {
        vertx.close();
    }

    @AfterEach
    void close() {
        host.close();
        documents.close();
    }

    private static GuardedDocuments documents(Set<String> testHosts, Names names) {
        return documents(testHosts, names, Duration.ofSeconds(20));
    }

    private static GuardedDocuments documents(
            Set<String> testHosts, Names names, Duration patience) {
        var limits = new FetchLimits(patience, 2, 2, Duration.ofMinutes(1));
        var clock = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);
        var guard = new Guard(OWN, testHosts);
        return new GuardedDocuments(guard, limits, names, new OneRequest(vertx, guard), clock);
    }

    private Fetched fetch(String path) {
        return documents.fetch(URI.create(host.at(path)), DocumentKind.STATUS_LIST);
    }

    @Test
    void what_is_published_is_found() {
        host.publishing("/list?x=1", "application/json; charset=utf-8", LIST);

        Fetched fetched = fetch("/list?x=1");

        assertThat(((Fetched.Found) fetched).content()).isEqualTo(LIST);
    }

    @Test
    void a_host_for_tests_needs_no_certificate_that_anybody_knows() {
        try (var secure = SomeHost.byHttps();
                var guarded = new Closing(documents(Set.of("localhost"), new Names()))) {
            secure.publishing("/list", JSON, LIST);

            Fetched fetched =
                    guarded.documents.fetch(
                            URI.create(secure.at("/list")), DocumentKind.STATUS_LIST);

            assertThat(fetched).isInstanceOf(Fetched.Found.class);
        }
    }

    @Test
    void what_is_not_there_is_missing() {
        assertThat(fetch("/none")).isEqualTo(new Missing(Obstacle.NOT_THERE));
    }

    @Test
    void another_media_type_is_not_read() {
        host.publishing("/page", "text/html", LIST);

        assertThat(fetch("/page")).isEqualTo(new Missing(Obstacle.WRONG_TYPE));
    }

    @Test
    void too_much_is_not_read_to_its_end() {
        host.publishing("/big", JSON, new byte[DocumentKind.STATUS_LIST.mostBytes() + 1]);

        assertThat(fetch("/big")).isEqualTo(new Missing(Obstacle.TOO_LARGE));
    }

    @Test
    void nobody_is_waited_for_longer_than_may_be() {
        host.stalling("/slow");
        var names = Set.of(host.name());
        try (var hasty = new Closing(documents(names, new Names(), Duration.ofMillis(300)))) {
            Fetched fetched =
                    hasty.documents.fetch(URI.create(host.at("/slow")), DocumentKind.STATUS_LIST);

            assertThat(fetched).isEqualTo(new Missing(Obstacle.TOO_SLOW));
        }
    }

    @Test
    void a_host_that_keeps_failing_is_left_alone() {
        host.failing("/broken", 500).publishing("/list", JSON, LIST);
        fetch("/broken");
        fetch("/broken");

        assertThat(fetch("/list")).isEqualTo(new Missing(Obstacle.RESTING));
        assertThat(host.asked()).isEqualTo(2);
    }

    @Test
    void a_redirect_is_followed() {
        host.redirecting("/old", "/list").publishing("/list", JSON, LIST);

        assertThat(fetch("/old")).isInstanceOf(Fetched.Found.class);
    }

    @Test
    void nobody_is_sent_around_for_ever() {
        host.redirecting("/round", "/round");

        assertThat(fetch("/round")).isEqualTo(new Missing(Obstacle.SENT_AROUND));
        assertThat(host.asked()).isEqualTo(3);
    }

    @Test
    void a_redirect_into_our_own_network_is_refused() {
        try (var inside = new SomeHost()) {
            inside.publishing("/secret", JSON, LIST);
            host.redirecting("/trap", inside.at("/secret"));

            assertThat(fetch("/trap")).isEqualTo(new Missing(Obstacle.ADDRESS_REFUSED));
            assertThat(inside.asked()).isZero();
        }
    }

    @Test
    void a_name_that_leads_into_our_own_network_is_refused() {
        host.publishing("/list", JSON, LIST);
        try (var guarded = new Closing(documents(Set.of(), loopback()))) {
            Fetched fetched =
                    guarded.documents.fetch(
                            URI.create("https://rebinding.example/list"), DocumentKind.STATUS_LIST);

            assertThat(fetched).isEqualTo(new Missing(Obstacle.ADDRESS_REFUSED));
        }
    }

    @Test
    void one_private_address_among_public_ones_is_enough_to_refuse() {
        try (var guarded = new Closing(documents(Set.of(), mixed()))) {
            Fetched fetched =
                    guarded.documents.fetch(
                            URI.create("https://rebinding.example/list"), DocumentKind.STATUS_LIST);

            assertThat(fetched).isEqualTo(new Missing(Obstacle.ADDRESS_REFUSED));
        }
    }

    @Test
    void an_unknown_name_is_not_reachable() {
        var fetched =
                documents.fetch(
                        URI.create("https://nobody.invalid/list"), DocumentKind.STATUS_LIST);

        assertThat(fetched).isEqualTo(new Missing(Obstacle.NOT_REACHABLE));
    }

    private static Names loopback() {
        return new Names() {
            @Override
            List<InetAddress> resolved(String host) throws UnknownHostException {
                return List.of(InetAddress.getByName("127.0.0.1"));
            }
        };
    }

    private static Names mixed() {
        return new Names() {
            @Override
            List<InetAddress> resolved(String host) throws UnknownHostException {
                return List.of(
                        InetAddress.getByName("1.1.1.1"), InetAddress.getByName("169.254.169.254"));
            }
        };
    }

    private record Closing(GuardedDocuments documents) implements AutoCloseable {
        @Override
        public void close() {
            documents.close();
        }
    }
}
