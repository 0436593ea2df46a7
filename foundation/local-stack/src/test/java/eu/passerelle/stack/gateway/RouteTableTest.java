package eu.passerelle.stack.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import eu.passerelle.stack.platform.Addresses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RouteTableTest {

    private final RouteTable routes = new Addresses(8080).routes();

    @ParameterizedTest
    @CsvSource({
        "/, catalog",
        "/catalog/specifications/1, catalog",
        "/api/catalog/providers, catalog",
        "/session/login, catalog",
        "/auth, keycloak",
        "/auth/realms/passerelle, keycloak",
        "/authors, catalog",
        "/api/issuance/awards, issuance",
        "/issuance, issuance",
        "/record, issuance",
        "/records, catalog",
        "/issuers/rheinfurt/did.json, issuance",
        "/status-lists/7, issuance",
        "/api/vc/credentials/issue, issuance",
        "/api/vc/credentials/status, issuance",
        "/api/vc/credentials/issue/ecdsa-sd-2023/with-revocation, issuance",
        "/api/vc/test-issuer/credentials/issue, issuance",
        "/api/vc/credentials/verify, verification",
        "/api/verifications, verification",
        "/api/verification/openapi, verification",
        "/verify, verification",
        "/recognition/mine, recognition",
        "/api/recognition/targets, recognition"
    })
    void the_longest_prefix_answers(String path, String upstream) {
        var found = routes.find(path);

        assertThat(found).map(Upstream::name).contains(upstream);
    }

    @Test
    void nobody_outside_sees_what_is_for_insiders() {
        var found = routes.find("/q/metrics");

        assertThat(found).isEmpty();
    }

    @Test
    void a_name_that_only_begins_like_an_insiders_is_open() {
        var found = routes.find("/quality");

        assertThat(found).map(Upstream::name).contains("catalog");
    }
}
