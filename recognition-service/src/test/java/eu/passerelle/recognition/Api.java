package eu.passerelle.recognition;

import static io.restassured.RestAssured.given;

import eu.passerelle.testkit.stack.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** The API as people of the sample consortium use it. */
public final class Api {
    /** Officer of the side that recognises. */
    public static final String TORMES = "dr.ruiz";

    /** Officer of the side that awards. */
    public static final String RHEINFURT = "officer.rheinfurt";

    /** Officer of an organisation that has nothing to do with it. */
    public static final String WAALSTAD = "m.deboer";

    /** A learner. */
    public static final String LEARNER = "tomasz.lis";

    /** Another learner. */
    public static final String OTHER_LEARNER = "amira.haddad";

    private static final AtomicInteger COUNT = new AtomicInteger();

    private Api() {}

    /** Somebody without a token. */
    public static RequestSpecification stranger() {
        return given().contentType(ContentType.JSON).accept(ContentType.JSON);
    }

    /** Somebody by user name. */
    public static RequestSpecification as(String username) {
        return stranger().auth().oauth2(Tokens.of(username));
    }

    /** A reference no other test has. */
    public static String newReference() {
        return "NDA-2026-" + (1000 + COUNT.incrementAndGet());
    }

    /** T1 as Tormes sends it. */
    public static String t1() {
        return """
        {"programme": {"code": "BSC-DS-%d", "title": {"en": "BSc Data Science"}},
         "title": {"en": "Programming for Data Science", "de": "Programmieren für Data Science"},
         "ects": 5, "eqfLevel": 6, "iscedF": "0613", "validFrom": "2025-01-01",
         "outcomes": [
           {"outcomeId": "E1", "text": {"en": "write Python programs"}, "essential": true,
            "skills": ["%s"]},
           {"outcomeId": "E2", "text": {"en": "clean tabular data"}, "essential": true,
            "skills": ["%s"]},
           {"outcomeId": "E3", "text": {"en": "visualise results"}, "essential": true,
            "skills": ["%s"]},
           {"outcomeId": "E4", "text": {"en": "use version control"}, "essential": false,
            "skills": ["%s"]}
         ]}"""
                .formatted(
                        COUNT.incrementAndGet(),
                        Esco.PYTHON,
                        Esco.DATA_CLEANSING,
                        Esco.VISUAL_PRESENTATION,
                        Esco.VERSION_CONTROL);
    }

    /** NDA-2026-03 over the target, under another name. */
    public static String agreementOver(UUID target) {
        return agreementOver(target, newReference());
    }

    /** NDA-2026-03 over the target, under this name. */
    public static String agreementOver(UUID target, String reference) {
        return """
        {"reference": "%s", "awardedBy": "rheinfurt", "recognisedBy": "tormes",
         "validFrom": "2025-01-01", "validUntil": "2099-12-31",
         "covers": [{"targetId": "%s", "credits": 4, "minEqfLevel": 6, "minEcts": 4,
           "supervised": true, "iscedPrefix": "0613"}]}"""
                .formatted(reference, target);
    }

    /** Adds T1 anew. */
    public static UUID addT1() {
        return idOf("targetId", as(TORMES).body(t1()).post("/api/recognition/targets").then());
    }

    /** Proposes an agreement over a new T1. */
    public static UUID propose() {
        return propose(agreementOver(addT1()));
    }

    /** Proposes this agreement. */
    public static UUID propose(String agreement) {
        return idOf(
                "agreementId",
                as(TORMES).body(agreement).post("/api/recognition/agreements").then());
    }

    /** Signs for a side. */
    public static ValidatableResponse sign(String officer, UUID agreement) {
        return as(officer).post("/api/recognition/agreements/{id}/signatures", agreement).then();
    }

    /** An agreement over a new T1 that both sides signed. */
    public static UUID activate() {
        var agreement = propose();
        sign(RHEINFURT, agreement).statusCode(200);
        sign(TORMES, agreement).statusCode(200);
        return agreement;
    }

    /** A learner consents. */
    public static void consent(String learner, UUID agreement) {
        as(learner).put("/api/recognition/consents/{id}", agreement).then().statusCode(200);
    }

    /** A learner takes every consent of earlier tests back. */
    public static void takeBackAllConsents(String learner) {
        List<String> given =
                as(learner)
                        .get("/api/recognition/consents")
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("items.agreementId");
        given.forEach(
                id ->
                        as(learner)
                                .delete("/api/recognition/consents/{id}", id)
                                .then()
                                .statusCode(204));
    }

    private static UUID idOf(String name, ValidatableResponse created) {
        return UUID.fromString(created.statusCode(201).extract().path(name));
    }
}
