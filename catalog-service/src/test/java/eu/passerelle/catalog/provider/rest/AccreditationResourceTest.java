package eu.passerelle.catalog.provider.rest;

import static eu.passerelle.catalog.Door.PROVIDERS;
import static eu.passerelle.catalog.Door.as;
import static eu.passerelle.catalog.Door.drafted;
import static eu.passerelle.catalog.Door.publish;
import static eu.passerelle.catalog.Door.stranger;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;

import eu.passerelle.catalog.Door;
import eu.passerelle.contracts.Context;
import eu.passerelle.contracts.catalog.v1.AccreditationChanged;
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
class AccreditationResourceTest {
    private static final String COMPUTING =
            """
            {"agency":"AQ-Rhein","standing":"OBLIGATORY","fields":["06"],"eqfFrom":5,"eqfTo":7,
             "jurisdictions":["DE"],"validFrom":"2024-10-01","validUntil":"2099-09-30",
             "report":"https://aq-rhein.example/reports/1","deqarReport":"100321",
             "deqarInstitution":"DEQARINST9001"}
            """;

    @Test
    void what_an_agency_decided_is_shown_to_everybody_and_told() {
        var provider = registered();

        var id = recorded(provider, COMPUTING);

        stranger()
                .get(PROVIDERS + "/" + provider + "/accreditations")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id))
                .body("items[0].status", equalTo("IN_FORCE"))
                .body("items[0].fields", hasItem("06"))
                .body("items[0].eqfTo", equalTo(7));
        try (var kafka = KafkaProbe.on(Context.CATALOG)) {
            assertThat(kafka.await(AccreditationChanged.class, "accreditation/" + id).fields())
                    .containsExactly("06");
        }
    }

    @Test
    void a_decision_without_an_end_holds_six_years() {
        var provider = registered();

        recorded(
                provider,
                """
                {"agency":"AQ-Rhein","standing":"VOLUNTARY","validFrom":"2024-10-01"}
                """);

        stranger()
                .get(PROVIDERS + "/" + provider + "/accreditations")
                .then()
                .body("items[0].validUntil", equalTo("2030-10-01"));
    }

    @Test
    void credit_out_of_scope_is_refused_with_its_reason_and_withdrawn_limits_bind_no_more() {
        as("operator").body(provider("open-harbour", "NGO")).post(PROVIDERS);
        var draft = drafted("editor.open-harbour", Door.course("Wound Care " + UUID.randomUUID()));
        publish("editor.open-harbour", draft)
                .statusCode(422)
                .body("errors.rule", hasItem("credit-requires-assurance"));
        var medicine = recorded("open-harbour", voluntary("09"));

        publish("editor.open-harbour", draft)
                .statusCode(422)
                .body("errors.rule", hasItem("credit-in-accredited-field"))
                .body("errors.pointer", hasItem("/iscedF"));
        var computing = recorded("open-harbour", voluntary("06"));
        publish("editor.open-harbour", draft).statusCode(200);

        withdrawn(medicine);
        withdrawn(computing);
        as("reviewer.aq-rhein")
                .body(Map.of("reason", "again"))
                .post("/api/catalog/accreditations/{id}/withdrawal", computing)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:passerelle:problem:accreditation-ended"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"standing\":\"VOLUNTARY\",\"validFrom\":\"2024-10-01\"}|400|/agency",
                "{\"agency\":\"A\",\"standing\":\"VOLUNTARY\"}|400|/validFrom",
                "{\"agency\":\"A\",\"standing\":\"VOLUNTARY\",\"validFrom\":\"2024-10-01\",\"jurisdictions\":[\"XX\"]}|400|/jurisdictions",
                "{\"agency\":\"A\",\"standing\":\"VOLUNTARY\",\"validFrom\":\"2024-10-01\",\"fields\":[\"6\"]}|400|/fields",
                "{\"agency\":\"A\",\"standing\":\"VOLUNTARY\",\"validFrom\":\"2024-10-01\",\"deqarReport\":\"x\"}|400|/deqarReport",
                "{\"agency\":\"A\",\"standing\":\"VOLUNTARY\",\"validFrom\":\"2024-10-01\",\"eqfFrom\":7,\"eqfTo\":5}|422|/eqfTo",
                "{\"agency\":\"A\",\"standing\":\"VOLUNTARY\",\"validFrom\":\"2024-10-01\",\"eqfFrom\":7}|422|/eqfTo",
                "{\"agency\":\"A\",\"standing\":\"VOLUNTARY\",\"validFrom\":\"2024-10-01\",\"validUntil\":\"2024-09-30\"}|422|/validUntil",
                "{\"agency\":\"A\",\"standing\":\"VOLUNTARY\",\"validFrom\":\"+999999999-12-31\"}|422|/validFrom"
            })
    void what_can_not_be_is_refused_with_its_place(String body, int status, String pointer) {
        var provider = registered();

        as("reviewer.aq-rhein")
                .body(body)
                .post(PROVIDERS + "/" + provider + "/accreditations")
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("errors.pointer", hasItems(pointer));
    }

    @Test
    void an_organisation_that_is_known_already_does_not_register_again() {
        as("operator").body(provider("gemeente-waalstad", "PUBLIC_BODY")).post(PROVIDERS);

        as("editor.gemeente-waalstad")
                .body(
                        """
                        {"name":"Gemeente Waalstad","kind":"PUBLIC_BODY","country":"NL",
                         "homepage":"https://gemeente-waalstad.example"}
                        """)
                .post("/api/catalog/registrations")
                .then()
                .statusCode(409);
        as("editor.gemeente-waalstad")
                .body(
                        """
                        {"name":"Gemeente Waalstad","kind":"HIGHER_EDUCATION_INSTITUTION",
                         "country":"NL","homepage":"https://gemeente-waalstad.example"}
                        """)
                .post("/api/catalog/registrations")
                .then()
                .statusCode(422)
                .body("errors.rule", hasItem("kind-confirmed-by-operator"));
    }

    @Test
    void the_ladder_says_what_each_step_needs() {
        as("operator").body(provider("gemeente-waalstad", "PUBLIC_BODY")).post(PROVIDERS);

        stranger()
                .get(PROVIDERS + "/gemeente-waalstad/ladder")
                .then()
                .statusCode(200)
                .body("steps[0].step", equalTo("LISTED"))
                .body("steps[0].reached", equalTo(true))
                .body("steps[3].missing", hasItem("OWN_ASSURANCE"))
                .body("steps[3].met", notNullValue());
    }

    private static String voluntary(String field) {
        return """
        {"agency":"AQ-Rhein","standing":"VOLUNTARY","fields":["%s"],"validFrom":"2024-10-01",
         "validUntil":"2099-09-30"}
        """
                .formatted(field);
    }

    private static String recorded(String provider, String body) {
        return as("reviewer.aq-rhein")
                .body(body)
                .post(PROVIDERS + "/" + provider + "/accreditations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void withdrawn(String id) {
        as("reviewer.aq-rhein")
                .body(Map.of("reason", "a finding"))
                .post("/api/catalog/accreditations/{id}/withdrawal", id)
                .then()
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"));
    }

    private static String registered() {
        var id = "p-" + UUID.randomUUID();
        as("operator")
                .body(provider(id, "HIGHER_EDUCATION_INSTITUTION"))
                .post(PROVIDERS)
                .then()
                .statusCode(201);
        return id;
    }

    private static Map<String, Object> provider(String id, String kind) {
        return Map.of(
                "id",
                id,
                "name",
                "Provider " + id,
                "kind",
                kind,
                "country",
                "DE",
                "homepage",
                "https://provider.example");
    }
}
