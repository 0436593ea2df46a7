package eu.passerelle.recognition.agreement.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import eu.passerelle.contracts.Context;
import eu.passerelle.contracts.recognition.v1.AgreementActivated;
import eu.passerelle.contracts.recognition.v1.AgreementEnded;
import eu.passerelle.recognition.Api;
import eu.passerelle.testkit.facts.KafkaProbe;
import eu.passerelle.testkit.stack.PlatformStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Agreements by API: who may what. */
@QuarkusTest
@WithTestResource(PlatformStack.class)
class AgreementsResourceTest {
    private static final String AGREEMENTS = "/api/recognition/agreements";
    private static final String AGREEMENT = AGREEMENTS + "/{id}";

    @Test
    void both_sides_sign_and_the_world_is_told() {
        var id = Api.propose();
        Api.sign(Api.RHEINFURT, id).statusCode(200).body("state", equalTo("SIGNED_BY_ONE"));

        Api.sign(Api.TORMES, id)
                .statusCode(200)
                .body("state", equalTo("ACTIVE"))
                .body("signatures.side", containsInAnyOrder("rheinfurt", "tormes"))
                .body("activatedAt", notNullValue());

        try (var probe = KafkaProbe.on(Context.RECOGNITION)) {
            var told = probe.await(AgreementActivated.class, "agreement/" + id).agreement();
            assertThat(told.awardedBy()).isEqualTo("rheinfurt");
            assertThat(told.recognisedBy()).isEqualTo("tormes");
        }
    }

    @Test
    void the_same_side_can_not_sign_twice() {
        var id = Api.propose();
        Api.sign(Api.TORMES, id).statusCode(200);

        Api.sign(Api.TORMES, id)
                .statusCode(409)
                .body("type", equalTo("urn:passerelle:problem:already-signed-by-side"));
    }

    @Test
    void what_both_signed_is_signed_by_nobody_again() {
        var id = Api.activate();

        Api.sign(Api.RHEINFURT, id)
                .statusCode(409)
                .body("type", equalTo("urn:passerelle:problem:not-open-for-signature"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/signatures", "/end", "/proposal"})
    void for_an_officer_of_another_organisation_it_is_not_there(String step) {
        var id = Api.activate();

        Api.as(Api.WAALSTAD).post(AGREEMENT + step, id).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/signatures", "/end", "/proposal"})
    void a_stranger_can_do_nothing_with_it(String step) {
        Api.stranger().post(AGREEMENT + step, UUID.randomUUID()).then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/signatures", "/end", "/proposal"})
    void a_learner_can_do_nothing_with_it(String step) {
        Api.as(Api.LEARNER).post(AGREEMENT + step, UUID.randomUUID()).then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"issuer.rheinfurt", "hr.meridian", "tomasz.lis"})
    void only_officers_propose(String username) {
        Api.as(username)
                .body(Api.agreementOver(UUID.randomUUID()))
                .post(AGREEMENTS)
                .then()
                .statusCode(403);
    }

    @Test
    void only_the_two_sides_propose() {
        Api.as(Api.WAALSTAD)
                .body(Api.agreementOver(UUID.randomUUID()))
                .post(AGREEMENTS)
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:passerelle:problem:not-one-of-the-two"));
    }

    @Test
    void strangers_and_others_know_of_it_only_when_it_is_active() {
        var id = Api.propose();
        Api.stranger().get(AGREEMENT, id).then().statusCode(404);
        Api.as(Api.WAALSTAD).get(AGREEMENT, id).then().statusCode(404);
        Api.as(Api.LEARNER).get(AGREEMENT, id).then().statusCode(200);
        Api.as(Api.RHEINFURT).get(AGREEMENT, id).then().statusCode(200);
        Api.sign(Api.RHEINFURT, id).statusCode(200);
        Api.stranger().get(AGREEMENT, id).then().statusCode(404);

        Api.sign(Api.TORMES, id).statusCode(200);

        Api.stranger().get(AGREEMENT, id).then().statusCode(200);
        Api.stranger()
                .get(AGREEMENTS + "?pageSize=100")
                .then()
                .body("items.agreementId", hasItem(id.toString()));
    }

    @Test
    void only_its_own_side_knows_of_a_draft() {
        UUID id = draft();

        Api.as(Api.RHEINFURT).get(AGREEMENT, id).then().statusCode(404);

        Api.as(Api.TORMES).get(AGREEMENT, id).then().statusCode(200);
        Api.as(Api.RHEINFURT)
                .get(AGREEMENTS + "?pageSize=100")
                .then()
                .body("items.agreementId", not(hasItem(id.toString())));
        Api.sign(Api.RHEINFURT, id).statusCode(404);
    }

    @Test
    void a_draft_is_rewritten_and_proposed_by_its_own_side() {
        UUID id = draft();
        var better = Api.newReference();
        Api.as(Api.TORMES)
                .body(Api.agreementOver(Api.addT1(), better))
                .put(AGREEMENT, id)
                .then()
                .statusCode(200)
                .body("reference", equalTo(better));

        Api.as(Api.TORMES)
                .post(AGREEMENT + "/proposal", id)
                .then()
                .statusCode(200)
                .body("state", equalTo("PROPOSED"));

        Api.as(Api.TORMES)
                .body(Api.agreementOver(Api.addT1(), better))
                .put(AGREEMENT, id)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:passerelle:problem:proposed-already"));
    }

    @Test
    void no_two_agreements_in_force_share_a_reference() {
        var target = Api.addT1();
        var reference = Api.newReference();
        Api.propose(Api.agreementOver(target, reference));

        Api.as(Api.TORMES)
                .body(Api.agreementOver(target, reference))
                .post(AGREEMENTS)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:passerelle:problem:reference-taken"));
    }

    @Test
    void all_that_is_wrong_with_an_agreement_is_said_at_once() {
        Api.as(Api.TORMES)
                .body(
                        """
                        {"reference": "", "awardedBy": "tormes", "recognisedBy": "tormes",
                         "validFrom": "2026-01-01",
                         "covers": [{"credits": -1, "minEqfLevel": 0, "minEcts": 99, "iscedPrefix": "x"}, null]}""")
                .post(AGREEMENTS)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:passerelle:problem:incomplete-agreement"))
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/reference",
                                "/recognisedBy",
                                "/validUntil",
                                "/covers/0/targetId",
                                "/covers/0/credits",
                                "/covers/0/minEqfLevel",
                                "/covers/0/minEcts",
                                "/covers/0/iscedPrefix",
                                "/covers/1/targetId",
                                "/covers/1/credits"));
    }

    @Test
    void a_target_of_the_other_side_is_no_target() {
        Api.as(Api.TORMES)
                .body(
                        Api.agreementOver(Api.addT1())
                                .replace(
                                        "\"awardedBy\": \"rheinfurt\"", "\"awardedBy\": \"tormes\"")
                                .replace(
                                        "\"recognisedBy\": \"tormes\"",
                                        "\"recognisedBy\": \"rheinfurt\""))
                .post(AGREEMENTS)
                .then()
                .statusCode(422)
                .body("errors.rule", hasItem("own-target"));
    }

    @Test
    void either_side_ends_it_and_the_world_is_told() {
        var id = Api.activate();

        Api.as(Api.RHEINFURT)
                .post(AGREEMENT + "/end", id)
                .then()
                .statusCode(200)
                .body("state", equalTo("ENDED"))
                .body("endedCause", equalTo("ENDED_BY_A_PARTY"));

        try (var probe = KafkaProbe.on(Context.RECOGNITION)) {
            assertThat(probe.await(AgreementEnded.class, "agreement/" + id)).isNotNull();
        }
        Api.as(Api.TORMES).post(AGREEMENT + "/end", id).then().statusCode(409);
    }

    @Test
    void what_is_not_json_is_said_to_be_so() {
        Api.as(Api.TORMES)
                .body("{\"reference\": ")
                .post(AGREEMENTS)
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    private static UUID draft() {
        return UUID.fromString(
                Api.as(Api.TORMES)
                        .body(Api.agreementOver(Api.addT1()))
                        .post(AGREEMENTS + "/drafts")
                        .then()
                        .statusCode(201)
                        .body("state", equalTo("DRAFT"))
                        .extract()
                        .path("agreementId"));
    }
}
