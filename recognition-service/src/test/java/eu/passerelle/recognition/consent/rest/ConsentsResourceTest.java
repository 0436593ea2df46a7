package eu.passerelle.recognition.consent.rest;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import eu.passerelle.recognition.Api;
import eu.passerelle.testkit.stack.PlatformStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Consents by API. */
@QuarkusTest
@WithTestResource(PlatformStack.class)
class ConsentsResourceTest {
    private static final String CONSENTS = "/api/recognition/consents";
    private static final String CONSENT = CONSENTS + "/{agreement}";

    @Test
    void a_learner_consents_and_sees_it() {
        var agreement = Api.activate();

        Api.as(Api.LEARNER)
                .put(CONSENT, agreement)
                .then()
                .statusCode(200)
                .body("agreementId", equalTo(agreement.toString()));

        Api.as(Api.LEARNER)
                .get(CONSENTS)
                .then()
                .statusCode(200)
                .body("items.agreementId", hasItem(agreement.toString()))
                .body("next", nullValue());
    }

    @Test
    void consenting_again_changes_nothing() {
        var agreement = Api.activate();
        String first = consentedAt(agreement);

        Api.as(Api.LEARNER)
                .put(CONSENT, agreement)
                .then()
                .statusCode(200)
                .body("givenAt", equalTo(first));
    }

    @Test
    void a_learner_may_consent_before_both_sides_signed() {
        Api.as(Api.LEARNER).put(CONSENT, Api.propose()).then().statusCode(200);
    }

    @Test
    void a_consent_is_taken_back() {
        var agreement = Api.activate();
        consentedAt(agreement);

        Api.as(Api.LEARNER).delete(CONSENT, agreement).then().statusCode(204);

        Api.as(Api.LEARNER)
                .get(CONSENTS)
                .then()
                .body("items.agreementId", not(hasItem(agreement.toString())));
    }

    @Test
    void another_learner_sees_nothing_of_it_and_has_nothing_to_take_back() {
        var agreement = Api.activate();
        consentedAt(agreement);

        Api.as(Api.OTHER_LEARNER)
                .get(CONSENTS)
                .then()
                .statusCode(200)
                .body("items.agreementId", not(hasItem(agreement.toString())));
        Api.as(Api.OTHER_LEARNER)
                .delete(CONSENT, agreement)
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:passerelle:problem:no-consent"));
    }

    @Test
    void there_is_nothing_to_consent_to_in_a_draft() {
        String draft =
                Api.as(Api.TORMES)
                        .body(Api.agreementOver(Api.addT1()))
                        .post("/api/recognition/agreements/drafts")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("agreementId");

        Api.as(Api.LEARNER).put(CONSENT, draft).then().statusCode(404);
    }

    @Test
    void what_is_over_is_not_consented_to() {
        var agreement = Api.activate();
        Api.as(Api.TORMES)
                .post("/api/recognition/agreements/{id}/end", agreement)
                .then()
                .statusCode(200);

        Api.as(Api.LEARNER)
                .put(CONSENT, agreement)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:passerelle:problem:agreement-is-over"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dr.ruiz", "issuer.rheinfurt", "hr.meridian"})
    void only_learners_consent(String username) {
        Api.as(username).put(CONSENT, UUID.randomUUID()).then().statusCode(403);
        Api.as(username).delete(CONSENT, UUID.randomUUID()).then().statusCode(403);
        Api.as(username).get(CONSENTS).then().statusCode(403);
    }

    @Test
    void a_stranger_consents_to_nothing() {
        Api.stranger().put(CONSENT, UUID.randomUUID()).then().statusCode(401);
    }

    private static String consentedAt(UUID agreement) {
        return Api.as(Api.LEARNER)
                .put(CONSENT, agreement)
                .then()
                .statusCode(200)
                .extract()
                .path("givenAt");
    }
}
