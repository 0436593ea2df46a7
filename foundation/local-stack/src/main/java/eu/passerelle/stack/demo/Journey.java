package eu.passerelle.stack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import eu.passerelle.stack.api.Answer;
import eu.passerelle.stack.api.Api;
import eu.passerelle.stack.api.Lists;
import eu.passerelle.stack.api.Waiting;
import eu.passerelle.stack.sample.Samples;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The steps of one credential's journey: a course of Rheinfurt is published, awarded to a learner,
 * verified by an employer, recognised at Tormes, and revoked. Every step is one or a few requests
 * that anybody with the same rights could send.
 */
public final class Journey {

    /** How long a step that waits for a fact may take. */
    public static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final JsonMapper JSON = new JsonMapper();
    private static final String SPECIFICATIONS = "/api/catalog/specifications";
    private static final String AWARDS = "/api/issuance/awards";
    private static final String DECISIONS = "/api/recognition/decisions";

    private final Clock clock;
    private final Api stranger;
    private final Api editor;
    private final Api issuer;
    private final Api learner;

    public Journey(Api api, Clock clock) {
        this.clock = clock;
        this.stranger = api;
        this.editor = api.as("editor.rheinfurt");
        this.issuer = api.as("issuer.rheinfurt");
        this.learner = api.as("tomasz.lis");
    }

    /** A course that can be published. */
    public record Course(String id, String title) {}

    /** An award whose credential is signed. */
    public record Awarded(String awardId, String credentialId, String learnerId) {}

    /** One credential in its two formats. */
    public record Papers(String badge, String token) {

        /** The badge with another title, its proof as it was. */
        public String tampered() {
            return badge.replace("Applied Data Analysis", "Advanced Data Analysis");
        }
    }

    /** Writes the draft of a course like the first sample, under a title of its own. */
    public Course draft(String title) {
        var content = Samples.contentOf("MC1");
        content.putObject("title").put("en", title).put("de", title);
        var draft = editor.post(SPECIFICATIONS, content).orTrouble().json();
        return new Course(draft.path("id").asText(), title);
    }

    /** What the catalogue says to a course of this many credits and hours. */
    public Answer tryToPublish(int ects, int hours) {
        var content = Samples.contentOf("MC1");
        content.put("ects", ects).put("hours", hours);
        var draft = editor.post(SPECIFICATIONS, content).orTrouble().json();
        return editor.post(SPECIFICATIONS + "/" + draft.path("id").asText() + "/publication");
    }

    /** Publishes the draft. */
    public void publish(Course course) {
        editor.post(SPECIFICATIONS + "/" + course.id() + "/publication").orTrouble();
    }

    /** Withdraws the published courses of earlier journeys. */
    public void withdrawEarlier(String prefix) {
        search(prefix)
                .filter(found -> found.path("title").path("en").asText().startsWith(prefix))
                .map(found -> SPECIFICATIONS + "/" + found.path("id").asText() + "/withdrawal")
                .forEach(
                        address ->
                                editor.post(
                                        address,
                                        JSON.createObjectNode()
                                                .put("reason", "It was a demonstration.")));
    }

    /** Waits until a stranger finds the course by its title. */
    public void awaitSearchable(Course course) {
        Waiting.until(
                "the course is found",
                PATIENCE,
                () ->
                        search(course.title())
                                .filter(found -> found.path("id").asText().equals(course.id()))
                                .findFirst());
    }

    /** Waits until issuance has heard of the course. */
    public void awaitKnownToIssuance(Course course) {
        Waiting.until(
                "issuance knows the course",
                PATIENCE,
                () ->
                        Lists.all(issuer, "/api/issuance/specifications")
                                .filter(known -> known.toString().contains(course.id()))
                                .findFirst());
    }

    /** The learner allows recognition under the sample agreement. */
    public void consent() {
        var agreement =
                Lists.all(learner, "/api/recognition/agreements")
                        .filter(this::isTheSampleAgreement)
                        .findFirst()
                        .orElseThrow()
                        .path("agreementId")
                        .asText();
        learner.put("/api/recognition/consents/" + agreement).orTrouble();
    }

    /** The learner opens the record; the first time that claims it. */
    public JsonNode openRecord() {
        return learner.get("/api/issuance/record").orTrouble().json();
    }

    /** Awards the course to the learner; the credential is signed when this returns. */
    public Awarded award(Course course) {
        var order = JSON.createObjectNode().put("specificationId", course.id());
        order.put("achievedOn", LocalDate.now(clock).toString()).put("grade", "1.3");
        order.putObject("learner")
                .put("name", "Tomasz Lis")
                .put("email", "tomasz.lis@learners.example");
        var award = issuer.post(AWARDS, order).orTrouble().json();
        return new Awarded(
                award.path("awardId").asText(),
                award.path("credential").path("credentialId").asText(),
                award.path("learnerId").asText());
    }

    /** The credential as the learner takes it away. */
    public Papers papers(Awarded awarded) {
        var address = "/api/issuance/record/credentials/" + awarded.credentialId();
        return new Papers(
                learner.get(address, "application/vc").orTrouble().body(),
                learner.get(address, "application/vc+jwt").orTrouble().body());
    }

    /** What the verifier says to a credential in JSON. */
    public JsonNode verify(String badge) {
        return verified("application/vc", badge);
    }

    /** What the verifier says to a credential in the compact form. */
    public JsonNode verifyToken(String token) {
        return verified("application/vc+jwt", token);
    }

    /** Waits until the verifier comes to this result. */
    public JsonNode awaitVerdict(String badge, String result) {
        return Waiting.until(
                "the verifier says " + result,
                PATIENCE,
                () ->
                        Optional.of(verify(badge))
                                .filter(verdict -> verdict.path("result").asText().equals(result)));
    }

    /** Waits until the credential is recognised. */
    public JsonNode awaitDecision(Awarded awarded) {
        return awaitDecision(awarded, "STANDING");
    }

    /** Waits until the decision on the credential is in this state. */
    public JsonNode awaitDecision(Awarded awarded, String state) {
        return Waiting.until(
                "the decision is " + state,
                PATIENCE,
                () ->
                        decisions(awarded)
                                .filter(found -> found.path("state").asText().equals(state))
                                .findFirst());
    }

    /** All decisions on the credential. */
    public Stream<JsonNode> decisions(Awarded awarded) {
        return Lists.all(learner, DECISIONS)
                .filter(
                        decision ->
                                decision.path("credential")
                                        .path("credentialId")
                                        .asText()
                                        .equals(awarded.credentialId()));
    }

    /** Takes the credential back. */
    public void revoke(Awarded awarded) {
        var order =
                JSON.createObjectNode()
                        .put("reason", "RESULT_WITHDRAWN")
                        .put("note", "Withdrawn by the examination board.");
        issuer.post(AWARDS + "/" + awarded.awardId() + "/revocation", order).orTrouble();
    }

    private JsonNode verified(String type, String credential) {
        return stranger.post("/api/verifications", type, credential).orTrouble().json();
    }

    private Stream<JsonNode> search(String words) {
        var query = URLEncoder.encode(words, StandardCharsets.UTF_8);
        return Lists.all(stranger, SPECIFICATIONS + "?q=" + query);
    }

    private boolean isTheSampleAgreement(JsonNode agreement) {
        return agreement.path("reference").asText().equals(Samples.agreementReference());
    }
}
