package eu.passerelle.catalog.specification.rest;

import static eu.passerelle.catalog.Door.SPECIFICATIONS;
import static eu.passerelle.catalog.Door.as;
import static eu.passerelle.catalog.Door.drafted;
import static eu.passerelle.catalog.Door.publish;
import static eu.passerelle.catalog.Door.stranger;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import eu.passerelle.catalog.Door;
import eu.passerelle.testkit.stack.PlatformStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PlatformStack.class)
class ConfirmationResourceTest {
    private static final String ONE = "/api/catalog/confirmations/{id}";

    @BeforeEach
    void the_providers_are_registered() {
        Door.registered();
    }

    @Test
    void a_companys_credit_waits_for_its_sponsor_and_names_both() {
        var draft = drafted("editor.voltgrid", sponsored("Battery Storage Safety"));
        publish("editor.voltgrid", draft)
                .statusCode(422)
                .body(
                        "errors.rule",
                        hasItems("credit-requires-assurance", "awarding-body-confirmed"));

        var id = asked("editor.voltgrid", draft);
        as("editor.waalstad")
                .get(ONE, id)
                .then()
                .statusCode(200)
                .body("state", equalTo("ASKED"))
                .body("specification.title.en", equalTo("Battery Storage Safety"));
        as("editor.waalstad")
                .get("/api/catalog/confirmations?pageSize=100")
                .then()
                .body("items.id", hasItem(id));
        as("editor.waalstad")
                .post(ONE + "/acceptance", id)
                .then()
                .statusCode(200)
                .body("state", equalTo("ACCEPTED"));

        publish("editor.voltgrid", draft).statusCode(200);
        stranger()
                .get(SPECIFICATIONS + "/{id}", draft)
                .then()
                .body("roles.awardingBodies", hasItem("waalstad"))
                .body("roles.deliveredBy", hasItem("voltgrid"));
    }

    @Test
    void a_draft_that_changed_has_to_be_asked_for_again() {
        var draft = drafted("editor.voltgrid", sponsored("Battery Storage"));
        var id = asked("editor.voltgrid", draft);
        as("editor.voltgrid")
                .body(sponsored("Battery Storage, larger").replace("\"ects\":4", "\"ects\":4.2"))
                .put(SPECIFICATIONS + "/{id}", draft)
                .then()
                .statusCode(200);

        as("editor.waalstad")
                .post(ONE + "/acceptance", id)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:passerelle:problem:draft-changed"));
        as("editor.waalstad").get(ONE, id).then().body("specification", nullValue());
    }

    @Test
    void a_refusal_says_why_to_who_asked() {
        var draft = drafted("editor.voltgrid", sponsored("Battery Storage"));
        var id = asked("editor.voltgrid", draft);

        as("editor.waalstad")
                .body(Map.of("reason", "Show us the assessment."))
                .post(ONE + "/refusal", id)
                .then()
                .statusCode(200);

        as("editor.voltgrid")
                .get(SPECIFICATIONS + "/{id}/confirmations", draft)
                .then()
                .statusCode(200)
                .body("items[0].state", equalTo("DECLINED"))
                .body("items[0].declinedBecause", equalTo("Show us the assessment."));
    }

    @Test
    void nobody_else_sees_or_answers_it() {
        var draft = drafted("editor.voltgrid", sponsored("Battery Storage"));
        var id = asked("editor.voltgrid", draft);

        as("editor.rheinfurt").get(ONE, id).then().statusCode(404);
        as("editor.rheinfurt").post(ONE + "/acceptance", id).then().statusCode(404);
        as("editor.voltgrid").post(ONE + "/acceptance", id).then().statusCode(404);
        as("editor.waalstad")
                .get(SPECIFICATIONS + "/{id}/confirmations", draft)
                .then()
                .statusCode(404);
    }

    @Test
    void somebody_unknown_can_not_be_asked() {
        var draft =
                drafted(
                        "editor.voltgrid",
                        sponsored("Battery Storage").replace("waalstad", "nobody-here"));

        as("editor.voltgrid")
                .post(SPECIFICATIONS + "/{id}/confirmations", draft)
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/roles/awardingBodies"));
    }

    private static String asked(String username, String draft) {
        return as(username)
                .post(SPECIFICATIONS + "/{id}/confirmations", draft)
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
    }

    private static String sponsored(String title) {
        var course = Door.course(title).strip();
        return course.substring(0, course.length() - 1)
                + ",\"roles\":{\"awardingBodies\":[\"waalstad\"],\"deliveredBy\":[\"voltgrid\"]}}";
    }
}
