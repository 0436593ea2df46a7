package eu.passerelle.catalog.profile.rest;

import static eu.passerelle.catalog.Door.SPECIFICATIONS;
import static eu.passerelle.catalog.Door.as;
import static eu.passerelle.catalog.Door.course;
import static eu.passerelle.catalog.Door.drafted;
import static eu.passerelle.catalog.Door.published;
import static eu.passerelle.catalog.Door.stranger;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import eu.passerelle.catalog.Door;
import eu.passerelle.testkit.stack.PlatformStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PlatformStack.class)
class ProfileResourceTest {

    @BeforeEach
    void the_providers_are_registered() {
        Door.registered();
    }

    @Test
    void frameworks_are_listed_with_their_source() {
        stranger()
                .get("/api/catalog/profiles")
                .then()
                .statusCode(200)
                .body("items.id", hasItems("council-2022", "cmf-2019", "nl-framework"))
                .body("items[0].source", notNullValue())
                .body("items[0].requirements.rule", hasItem("assessed"));
    }

    @Test
    void a_course_says_which_frameworks_it_satisfies_and_why_not_the_others() {
        var small = published("editor.rheinfurt", course("One credit", "1", "27"));

        stranger()
                .get(SPECIFICATIONS + "/{id}/profiles", small)
                .then()
                .statusCode(200)
                .body("items.find { it.profile == 'fr' }.outcome", equalTo("MET"))
                .body("items.find { it.profile == 'nl-framework' }.outcome", equalTo("NOT_MET"))
                .body(
                        "items.find { it.profile == 'nl-framework' }.findings"
                                + ".find { it.outcome == 'NOT_MET' }.rule",
                        equalTo("ects-within"));
        stranger()
                .get(SPECIFICATIONS + "/{id}", small)
                .then()
                .body("transparency.elements.TITLE", equalTo("DECLARED"))
                .body("transparency.elements.STACKABILITY", equalTo("MISSING"));
    }

    @Test
    void a_foreign_draft_is_not_judged() {
        var draft = drafted("editor.rheinfurt", course("Secret"));

        as("editor.waalstad").get(SPECIFICATIONS + "/{id}/profiles", draft).then().statusCode(404);
        as("editor.waalstad")
                .get(SPECIFICATIONS + "/{id}/credit-flags", draft)
                .then()
                .statusCode(404);
    }

    @Test
    void unusual_credit_is_flagged() {
        var much = published("editor.rheinfurt", course("Much credit", "59", "1520"));

        stranger()
                .get(SPECIFICATIONS + "/{id}/credit-flags", much)
                .then()
                .statusCode(200)
                .body("flags", hasItem("FEW_ASSESSED_OUTCOMES"));
    }

    @Test
    void the_audit_counts_what_is_public_and_can_be_downloaded() {
        published("editor.rheinfurt", course("Counted", "4", "110"));

        stranger()
                .get("/api/catalog/audits/equal-treatment")
                .then()
                .statusCode(200)
                .body(
                        "byKind.find { it.kind == 'HIGHER_EDUCATION_INSTITUTION' }.courses",
                        greaterThan(0));
        var csv =
                stranger()
                        .get("/api/catalog/audits/equal-treatment.csv")
                        .then()
                        .statusCode(200)
                        .header("Content-Type", startsWith("text/csv"))
                        .extract()
                        .asString();
        assertThat(csv.lines().toList())
                .first()
                .asString()
                .startsWith("kind,courses,HOURS_NOT_STATED");
        assertThat(csv).contains("HIGHER_EDUCATION_INSTITUTION,");
    }

    @Test
    void an_outcome_that_nobody_can_assess_is_pointed_at() {
        stranger()
                .body(
                        """
                        {"text":"understand procurement","language":"en","eqfLevel":6,
                         "assessed":true}
                        """)
                .post("/api/catalog/outcome-checks")
                .then()
                .statusCode(200)
                .body("hints[0].rule", equalTo("NOT_ASSESSABLE"))
                .body("hints[0].word", equalTo("understand"));
        stranger()
                .body("{\"text\":\"x\",\"language\":\"not a tag\"}")
                .post("/api/catalog/outcome-checks")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/language"));
    }
}
