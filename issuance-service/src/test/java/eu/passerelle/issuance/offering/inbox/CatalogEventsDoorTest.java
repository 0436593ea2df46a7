package eu.passerelle.issuance.offering.inbox;

import static eu.passerelle.issuance.Doors.as;
import static eu.passerelle.issuance.Doors.catalogTells;
import static eu.passerelle.issuance.Doors.forTomasz;
import static eu.passerelle.issuance.Doors.published;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.passerelle.contracts.Context;
import eu.passerelle.contracts.catalog.v1.ProviderKind;
import eu.passerelle.contracts.catalog.v1.ProviderRegistered;
import eu.passerelle.contracts.catalog.v1.ProviderSuspended;
import eu.passerelle.contracts.catalog.v1.SpecificationWithdrawn;
import eu.passerelle.contracts.issuance.v1.IssuerKeyActivated;
import eu.passerelle.contracts.issuance.v1.StatusListPublished;
import eu.passerelle.issuance.offering.SomeOffering;
import eu.passerelle.testkit.facts.KafkaProbe;
import eu.passerelle.testkit.facts.Told;
import eu.passerelle.testkit.stack.PlatformStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PlatformStack.class)
class CatalogEventsDoorTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void a_newcomer_gets_two_keys_and_two_lists_however_often_it_is_told() {
        var alias = "newcomer-" + UUID.randomUUID().toString().substring(0, 8);
        var fact = registered(alias);
        try (var catalog = KafkaProbe.on(Context.CATALOG);
                var issuance = KafkaProbe.on(Context.ISSUANCE)) {
            var id = catalog.tell(fact);
            catalog.tell(id, fact);
            catalog.tell(fact);

            issuance.await(4, told -> told.json().contains(alias));

            var told =
                    issuance.everything(Duration.ofSeconds(2)).stream()
                            .filter(one -> one.json().contains(alias))
                            .map(Told::type)
                            .toList();
            assertThat(told)
                    .containsExactlyInAnyOrder(
                            Context.typeOf(IssuerKeyActivated.class),
                            Context.typeOf(IssuerKeyActivated.class),
                            Context.typeOf(StatusListPublished.class),
                            Context.typeOf(StatusListPublished.class));
        }
        given().get("/issuers/%s/did.json".formatted(alias)).then().statusCode(200);
    }

    @Test
    void an_opened_run_can_be_chosen() {
        var run = UUID.randomUUID();
        catalogTells(SomeOffering.autumn(run, published()));

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(offerings()).contains(run.toString()));
    }

    @Test
    void what_was_withdrawn_is_awarded_no_more() {
        var specification = published();
        catalogTells(
                new SpecificationWithdrawn(
                        specification.toString(),
                        1,
                        "rheinfurt",
                        Instant.parse("2026-11-01T00:00:00Z")));

        await().atMost(PATIENCE)
                .untilAsserted(
                        () ->
                                as("issuer.rheinfurt")
                                        .body(forTomasz(specification))
                                        .post("/api/issuance/awards")
                                        .then()
                                        .statusCode(409));
    }

    @Test
    void a_suspended_provider_awards_no_more_until_it_is_registered_again() {
        var specification = published("tormes", "issuer.tormes");
        catalogTells(
                new ProviderSuspended(
                        "tormes",
                        "Universidad del Tormes",
                        ProviderKind.HIGHER_EDUCATION_INSTITUTION,
                        "ES",
                        "https://tormes.example",
                        Instant.parse("2026-11-20T09:00:00Z")));
        await().atMost(PATIENCE).until(() -> status(specification) == 403);

        catalogTells(registered("tormes"));

        await().atMost(PATIENCE).until(() -> status(specification) == 201);
    }

    private static int status(UUID specification) {
        return as("issuer.tormes")
                .body(forTomasz(specification))
                .post("/api/issuance/awards")
                .statusCode();
    }

    private static List<String> offerings() {
        return as("issuer.rheinfurt")
                .get("/api/issuance/offerings?pageSize=100")
                .jsonPath()
                .getList("items.offeringId");
    }

    private static ProviderRegistered registered(String alias) {
        return new ProviderRegistered(
                alias,
                "Name of " + alias,
                ProviderKind.HIGHER_EDUCATION_INSTITUTION,
                "ES",
                "https://%s.example".formatted(alias));
    }
}
