package eu.passerelle.recognition.decision.rest;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import eu.passerelle.contracts.issuance.v1.Credential;
import eu.passerelle.recognition.Api;
import eu.passerelle.recognition.Issuance;
import eu.passerelle.testkit.stack.PlatformStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Decisions by API: who sees which, and what they read. */
@QuarkusTest
@WithTestResource(PlatformStack.class)
class DecisionsResourceTest {
    private static final String DECISIONS = "/api/recognition/decisions";
    private static final String DECISION = DECISIONS + "/{id}";

    private final Credential mc1 = Issuance.mc1();
    private String decision;

    @BeforeEach
    void a_decision() {
        Api.takeBackAllConsents(Api.LEARNER);
        Api.consent(Api.LEARNER, Api.activate());
        try (var issuance = new Issuance()) {
            issuance.claimed(mc1, Api.LEARNER);
            issuance.issued(mc1);
        }
        decision = await().until(this::find, found -> found != null);
    }

    @Test
    void its_learner_reads_it_with_all_its_reasons() {
        Api.as(Api.LEARNER)
                .get(DECISION, decision)
                .then()
                .statusCode(200)
                .body("state", equalTo("STANDING"))
                .body("outcome", equalTo("FULL"))
                .body("credits", equalTo(4))
                .body("remaining", equalTo(1))
                .body("target.ects", equalTo(5))
                .body("summary.en", startsWith("Recognised as Programming for Data Science under"))
                .body("summary.de", startsWith("Anerkannt als Programmieren für Data Science nach"))
                .body(
                        "reasons.findings.element",
                        contains("LEVEL", "WORKLOAD", "QUALITY", "PROFILE", "OUTCOMES"))
                .body(
                        "reasons.findings.difference",
                        contains("NONE", "NON_SUBSTANTIAL", "NONE", "NONE", "NON_SUBSTANTIAL"))
                .body("reasons.findings.sentence.de", everyItem(not(equalTo(""))))
                .body("reasons.outcomes.met", contains(true, true, true, false));
    }

    @Test
    void an_officer_of_the_side_that_recognises_reads_it() {
        Api.as(Api.TORMES).get(DECISION, decision).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {Api.WAALSTAD, Api.RHEINFURT, Api.OTHER_LEARNER})
    void for_everybody_else_it_is_not_there(String username) {
        Api.as(username).get(DECISION, decision).then().statusCode(404);
        Api.as(username)
                .get(DECISIONS + "?pageSize=100")
                .then()
                .statusCode(200)
                .body("items.decisionId", not(hasItem(decision)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"issuer.rheinfurt", "hr.meridian"})
    void who_is_neither_officer_nor_learner_reads_none(String username) {
        Api.as(username).get(DECISIONS).then().statusCode(403);
        Api.as(username).get("/api/recognition/referrals").then().statusCode(403);
    }

    @Test
    void a_stranger_reads_none() {
        Api.stranger().get(DECISION, decision).then().statusCode(401);
        Api.stranger().get(DECISIONS).then().statusCode(401);
        Api.stranger().get("/api/recognition/referrals").then().statusCode(401);
    }

    @Test
    void an_officer_lists_those_of_the_organisation_page_by_page() {
        String next =
                Api.as(Api.TORMES)
                        .get(DECISIONS + "?pageSize=1")
                        .then()
                        .statusCode(200)
                        .body("items.decisionId", contains(decision))
                        .extract()
                        .path("next");
        Api.as(Api.TORMES)
                .get(DECISIONS + "?pageSize=1&after=" + (next == null ? "" : next))
                .then()
                .statusCode(200);
    }

    @Test
    void what_is_not_there_is_not_found() {
        Api.as(Api.TORMES)
                .get(DECISION, UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:passerelle:problem:unknown-decision"));
    }

    private String find() {
        return Api.as(Api.LEARNER)
                .get(DECISIONS + "?pageSize=100")
                .then()
                .statusCode(200)
                .extract()
                .path(
                        "items.find { it.credential.credentialId == '%s' }?.decisionId"
                                .formatted(mc1.credentialId()));
    }
}
