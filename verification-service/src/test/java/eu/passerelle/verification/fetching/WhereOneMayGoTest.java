package eu.passerelle.verification.fetching;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhereOneMayGoTest {
    private static final URI OWN = URI.create("http://localhost:8080");
    private static final URI SOMEWHERE = URI.create("https://university.example/list");

    private final Guard guard = Guard.around(OWN);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.1.2.3",
                "100.64.0.1",
                "127.0.0.1",
                "127.255.255.254",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.1",
                "192.0.2.1",
                "192.88.99.1",
                "192.168.1.1",
                "198.18.0.1",
                "198.51.100.7",
                "203.0.113.9",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "64:ff9b::7f00:1",
                "100::1",
                "2001::1",
                "2001:db8::1",
                "2002:7f00:1::1",
                "3fff::1",
                "fc00::1",
                "fd12:3456::1",
                "fe80::1",
                "fec0::1",
                "ff02::1"
            })
    void no_name_leads_to_an_address_that_is_not_public(String address)
            throws UnknownHostException {
        assertThat(guard.mayReach(SOMEWHERE, InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1", "9.255.255.255", "11.0.0.1", "100.63.255.255", "100.128.0.1",
                "172.15.255.255", "172.32.0.1", "192.0.1.1", "198.17.255.255", "198.20.0.1",
                "223.255.255.255", "2001:4860::8888", "2a00:1450::1"
            })
    void public_addresses_are_reached(String address) throws UnknownHostException {
        assertThat(guard.mayReach(SOMEWHERE, InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://university.example/list",
                "file:///etc/passwd",
                "ftp://university.example/list",
                "gopher://university.example/",
                "jar:https://university.example/a!/b",
                "data:text/plain,x",
                "https:opaque",
                "https:///nowhere",
                "https://user@university.example/list",
                "https://user:secret@university.example/list",
                "university.example/list",
                "",
                "http://localhost:8081/list",
                "http://localhost/list"
            })
    void other_places_are_not_asked(String place) {
        assertThat(guard.mayAsk(URI.create(place))).isFalse();
    }

    @Test
    void an_endless_address_is_not_asked() {
        assertThat(guard.mayAsk(URI.create("https://university.example/" + "a".repeat(2_048))))
                .isFalse();
    }

    @Test
    void our_own_origin_is_reached_wherever_it_is() throws UnknownHostException {
        URI list = URI.create("http://localhost:8080/status-lists/1");

        assertThat(guard.mayAsk(list)).isTrue();
        assertThat(guard.mayReach(list, InetAddress.getByName("127.0.0.1"))).isTrue();
    }

    @Test
    void a_did_of_our_own_is_asked_for_by_the_scheme_of_our_origin() {
        URI published = URI.create("https://localhost:8080/issuers/rheinfurt/did.json");

        assertThat(guard.placeToAsk(published))
                .isEqualTo(URI.create("http://localhost:8080/issuers/rheinfurt/did.json"));
        assertThat(guard.placeToAsk(SOMEWHERE)).isEqualTo(SOMEWHERE);
    }

    @Test
    void a_test_host_without_a_port_is_reached_at_all_of_them() throws UnknownHostException {
        var lenient = new Guard(OWN, Set.of("localhost"));
        InetAddress here = InetAddress.getByName("127.0.0.1");

        assertThat(lenient.mayAsk(URI.create("http://localhost:9090/x"))).isTrue();
        assertThat(lenient.mayReach(URI.create("https://localhost:9091/x"), here)).isTrue();
        assertThat(lenient.mayReach(URI.create("https://other.example:9091/x"), here)).isFalse();
    }

    @Test
    void a_test_host_is_reached_only_with_its_port() throws UnknownHostException {
        var lenient = new Guard(OWN, Set.of("localhost:9090"));
        InetAddress here = InetAddress.getByName("127.0.0.1");

        assertThat(lenient.mayReach(URI.create("http://localhost:9090/x"), here)).isTrue();
        assertThat(lenient.mayReach(URI.create("https://localhost:9090/x"), here)).isTrue();
        assertThat(lenient.mayReach(URI.create("https://localhost:9091/x"), here)).isFalse();
    }
}
