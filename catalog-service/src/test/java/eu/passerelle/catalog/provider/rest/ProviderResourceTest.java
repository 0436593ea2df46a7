package eu.passerelle.catalog.provider.rest;

import static eu.passerelle.catalog.Door.PROVIDERS;
import static eu.passerelle.catalog.Door.as;
import static eu.passerelle.catalog.Door.stranger;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import eu.passerelle.contracts.Context;
import eu.passerelle.contracts.catalog.v1.ProviderRegistered;
import eu.passerelle.contracts.catalog.v1.ProviderSuspended;
import eu.passerelle.testkit.facts.KafkaProbe;
import eu.passerelle.testkit.stack.PlatformStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(PlatformStack.class)
class ProviderResourceTest {

    @Test
    void a_registered_provider_is_shown_to_everybody_and_told() {
        var id = anyId();

        register(id);

        stranger()
                .get(PROVIDERS + "/" + id)
                .then()
                .statusCode(200)
                .body("state", equalTo("REGISTERED"))
                .body("name", equalTo("Fachschule für Brückenbau"))
                .body("qualityAssurance.agency", equalTo("AQ-Rhein"))
                .body("suspendedAt", nullValue());
        try (var kafka = KafkaProbe.on(Context.CATALOG)) {
            assertThat(kafka.await(ProviderRegistered.class, "provider/" + id).country())
                    .isEqualTo("CH");
        }
    }

    @Test
    void a_suspended_provider_says_since_when_and_why_and_can_be_reinstated() {
        var id = anyId();
        register(id);

        as("operator")
                .body(Map.of("reason", "No review handed in."))
                .post(PROVIDERS + "/" + id + "/suspension")
                .then()
                .statusCode(200)
                .body("state", equalTo("SUSPENDED"))
                .body("suspendedBecause", equalTo("No review handed in."));

        try (var kafka = KafkaProbe.on(Context.CATALOG)) {
            kafka.await(ProviderSuspended.class, "provider/" + id);
        }
        as("operator")
                .post(PROVIDERS + "/" + id + "/reinstatement")
                .then()
                .statusCode(200)
                .body("state", equalTo("REGISTERED"));
    }

    @Test
    void a_taken_alias_is_refused() {
        var id = anyId();
        register(id);

        as("operator")
                .body(body(id, "CH", "https://bruecken.example"))
                .post(PROVIDERS)
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:passerelle:problem:provider-already-registered"));
    }

    @ParameterizedTest
    @CsvSource({
        "UPPER,CH,https://x.example,/id",
        "-x,CH,https://x.example,/id",
        "ok,XX,https://x.example,/country",
        "ok,CH,javascript:alert(1),/homepage",
        "ok,CH,ftp://x.example,/homepage"
    })
    void what_can_not_be_is_refused_with_its_place(
            String id, String country, String homepage, String pointer) {
        as("operator")
                .body(body(id, country, homepage))
                .post(PROVIDERS)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem(endsWith(pointer)));
    }

    @Test
    void an_unknown_provider_is_not_found() {
        stranger()
                .get(PROVIDERS + "/nobody-here")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:passerelle:problem:unknown-provider"));
    }

    @Test
    void the_list_goes_on_where_the_page_before_ended() {
        register(anyId());
        register(anyId());

        var next =
                stranger()
                        .get(PROVIDERS + "?pageSize=1")
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("next");

        stranger()
                .queryParam("after", next.toString())
                .get(PROVIDERS + "?pageSize=1")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1));
    }

    private static void register(String id) {
        as("operator")
                .body(body(id, "CH", "https://bruecken.example"))
                .post(PROVIDERS)
                .then()
                .statusCode(201)
                .header("Location", endsWith(PROVIDERS + "/" + id));
    }

    private static Map<String, Object> body(String id, String country, String homepage) {
        return Map.of(
                "id",
                id,
                "name",
                "Fachschule für Brückenbau",
                "kind",
                "HIGHER_EDUCATION_INSTITUTION",
                "country",
                country,
                "homepage",
                homepage,
                "qualityAssurance",
                Map.of("agency", "AQ-Rhein", "validUntil", "2031-12-31"));
    }

    private static String anyId() {
        return "p-" + UUID.randomUUID();
    }
}
