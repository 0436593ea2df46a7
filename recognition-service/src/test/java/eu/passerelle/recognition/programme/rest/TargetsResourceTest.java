package eu.passerelle.recognition.programme.rest;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import eu.passerelle.recognition.Api;
import eu.passerelle.testkit.stack.PlatformStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Targets by API. */
@QuarkusTest
@WithTestResource(PlatformStack.class)
class TargetsResourceTest {
    private static final String TARGETS = "/api/recognition/targets";
    private static final String TARGET = TARGETS + "/{id}";
    private static final String RETIREMENT = TARGET + "/retirement";

    @Test
    void an_officer_adds_a_target_of_their_own_organisation() {
        Api.as(Api.TORMES)
                .body(Api.t1())
                .post(TARGETS)
                .then()
                .statusCode(201)
                .header("Location", startsWith("http"))
                .body("providerId", equalTo("tormes"))
                .body("ects", equalTo(5))
                .body("active", equalTo(true))
                .body("outcomes.essential", equalTo(java.util.List.of(true, true, true, false)));
    }

    @Test
    void everybody_reads_a_target() {
        var id = Api.addT1();

        Api.stranger()
                .get(TARGET, id)
                .then()
                .statusCode(200)
                .body("title.de", equalTo("Programmieren für Data Science"));
    }

    @Test
    void everybody_lists_targets_page_by_page() {
        Api.addT1();
        Api.addT1();
        String next =
                Api.stranger()
                        .get(TARGETS + "?pageSize=1")
                        .then()
                        .statusCode(200)
                        .body("items.size()", equalTo(1))
                        .extract()
                        .path("next");

        Api.stranger()
                .get(TARGETS + "?pageSize=1&after={next}", next)
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1));
    }

    @Test
    void all_that_is_wrong_with_a_target_is_said_at_once() {
        Api.as(Api.TORMES)
                .body(
                        """
                        {"programme": {"code": "?"}, "title": {"en": " "}, "ects": 61,
                         "eqfLevel": 9, "iscedF": "06-13",
                         "outcomes": [{"outcomeId": "E1", "text": {"en": "x"}, "skills": ["y"]}, null]}""")
                .post(TARGETS)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:passerelle:problem:incomplete-target"))
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/programme/code",
                                "/programme/title",
                                "/title/en",
                                "/ects",
                                "/eqfLevel",
                                "/iscedF",
                                "/validFrom",
                                "/outcomes",
                                "/outcomes/0/skills/0",
                                "/outcomes/1/outcomeId",
                                "/outcomes/1/text"));
    }

    @Test
    void a_stranger_adds_nothing() {
        Api.stranger().body(Api.t1()).post(TARGETS).then().statusCode(401);
    }

    @Test
    void a_learner_adds_nothing() {
        Api.as(Api.LEARNER).body(Api.t1()).post(TARGETS).then().statusCode(403);
    }

    @Test
    void an_issuer_adds_nothing() {
        Api.as("issuer.rheinfurt").body(Api.t1()).post(TARGETS).then().statusCode(403);
    }

    @Test
    void what_is_retired_is_still_there_but_no_longer_listed() {
        var id = Api.addT1();

        Api.as(Api.TORMES)
                .post(RETIREMENT, id)
                .then()
                .statusCode(200)
                .body("active", equalTo(false));

        Api.stranger().get(TARGET, id).then().statusCode(200);
        Api.stranger()
                .get(TARGETS + "?pageSize=100")
                .then()
                .body("items.targetId", not(hasItem(id.toString())));
    }

    @Test
    void nothing_is_retired_twice() {
        var id = Api.addT1();
        Api.as(Api.TORMES).post(RETIREMENT, id).then().statusCode(200);

        Api.as(Api.TORMES)
                .post(RETIREMENT, id)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:passerelle:problem:target-already-retired"));
    }

    @Test
    void another_organisations_target_is_not_there_to_be_retired() {
        var id = Api.addT1();

        Api.as(Api.WAALSTAD)
                .post(RETIREMENT, id)
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:passerelle:problem:unknown-target"));
    }

    @Test
    void an_agreement_can_not_name_a_retired_target() {
        var id = Api.addT1();
        Api.as(Api.TORMES).post(RETIREMENT, id).then().statusCode(200);

        Api.as(Api.TORMES)
                .body(Api.agreementOver(id))
                .post("/api/recognition/agreements")
                .then()
                .statusCode(422)
                .body("errors.rule", hasItem("active-target"));
    }

    @Test
    void what_is_not_there_is_not_found() {
        Api.stranger().get(TARGET, UUID.randomUUID()).then().statusCode(404);
    }
}
