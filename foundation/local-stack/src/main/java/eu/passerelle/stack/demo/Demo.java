package eu.passerelle.stack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import eu.passerelle.stack.api.Api;
import eu.passerelle.stack.api.Facts;
import eu.passerelle.stack.api.Waiting;
import eu.passerelle.stack.home.Trouble;
import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Plays one credential's journey and tells it. */
public final class Demo {

    private static final String PREFIX = "Demonstration: Applied Data Analysis";
    private static final double NANOS_IN_A_MILLI = 1e6;
    private static final String LANGUAGE = "en";

    private final Journey journey;
    private final Facts facts;
    private final Story story;
    private final Clock clock;
    private final PrintStream out;
    private final String origin;

    public Demo(Api api, Facts facts, Clock clock, PrintStream out) {
        this.journey = new Journey(api, clock);
        this.facts = facts;
        this.story = new Story(facts, out);
        this.clock = clock;
        this.out = out;
        this.origin = api.origin().toString();
    }

    /** Plays it to its end; a {@link Trouble} if a step does not come to what it must. */
    public void play() {
        out.println("One credential's journey at " + origin);
        journey.withdrawEarlier(PREFIX);
        refuseWhatIsNoMicroCredential();
        var course = publish();
        story.step("Learner", "Tomasz Lis consents to recognition at Tormes", journey::consent);
        var awarded =
                story.step(
                        "Issuer", "Rheinfurt awards it to Tomasz Lis", () -> journey.award(course));
        story.remark("credential " + awarded.credentialId());
        story.step("Learner", "opens the record and finds it", journey::openRecord);
        var papers = journey.papers(awarded);
        verify(papers);
        recognise(awarded);
        revoke(awarded, papers);
        tellTimes(awarded);
        out.printf(
                """

                Open
                  %1$s/catalog/specifications/%2$s   the course
                  %1$s/verify                        the verifier: paste or drop a credential
                  %1$s/record                        Tomasz Lis's record (log in as tomasz.lis)
                  %1$s/recognition                   targets, agreements, decisions (dr.ruiz)
                """,
                origin, course.id());
    }

    private void tellTimes(Journey.Awarded awarded) {
        out.printf(
                Locale.ROOT,
                """

                Done. From fact to fact, across services:
                  issued  → recognised    %6.0f ms
                  revoked → under review  %6.0f ms
                """,
                millis("CredentialIssued", "RecognitionDecided", awarded),
                millis("CredentialRevoked", "RecognitionReopened", awarded));
    }

    /** Recognition tells of a decision, which mentions the credential. */
    private double millis(String cause, String effect, Journey.Awarded awarded) {
        return (seenAt(effect, awarded) - seenAt(cause, awarded)) / NANOS_IN_A_MILLI;
    }

    private long seenAt(String fact, Journey.Awarded awarded) {
        return Waiting.until(
                        fact + " is told",
                        Journey.PATIENCE,
                        () ->
                                facts.all().stream()
                                        .filter(told -> told.name().equals(fact))
                                        .filter(told -> told.mentions(awarded.credentialId()))
                                        .findFirst())
                .seenAt();
    }

    private void refuseWhatIsNoMicroCredential() {
        refuse(60, 1500);
        refuse(5, 20);
    }

    private void refuse(int ects, int hours) {
        var what = "a course of %d ECTS and %d hours is refused".formatted(ects, hours);
        var answer = story.step("Editor", what, () -> journey.tryToPublish(ects, hours));
        if (answer.ok()) {
            throw new Trouble("It was published: " + what);
        }
        story.remark(answer.reason());
    }

    private Journey.Course publish() {
        var title =
                "%s, %s".formatted(PREFIX, LocalTime.now(clock).truncatedTo(ChronoUnit.SECONDS));
        var draft = story.step("Editor", "drafts a course", () -> journey.draft(title));
        story.step("Editor", "publishes it", () -> journey.publish(draft));
        story.step("Anybody", "finds it in the catalogue", () -> journey.awaitSearchable(draft));
        story.step(
                "Issuer",
                "has heard of it without asking",
                () -> journey.awaitKnownToIssuance(draft));
        return draft;
    }

    private void verify(Journey.Papers papers) {
        var badge =
                story.step(
                        "Employer",
                        "verifies the Open Badge (eddsa-rdfc-2022)",
                        () -> journey.awaitVerdict(papers.badge(), "PASS"));
        tellFindings(badge);
        var token =
                story.step(
                        "Employer",
                        "verifies the same as vc+jwt",
                        () -> journey.verifyToken(papers.token()));
        must(token, "PASS");
        var tampered =
                story.step(
                        "Employer",
                        "verifies one with another title",
                        () -> journey.verify(papers.tampered()));
        must(tampered, "FAIL");
        story.remark(sentence(tampered.path("sentence")));
    }

    private void recognise(Journey.Awarded awarded) {
        var decision =
                story.step(
                        "Tormes",
                        "recognises it by the agreement, by itself",
                        () -> journey.awaitDecision(awarded));
        story.remark(sentence(decision.path("summary")));
        decision.path("reasons")
                .path("findings")
                .forEach(
                        finding ->
                                story.remark(
                                        "%-15s %s"
                                                .formatted(
                                                        finding.path("difference").asText(),
                                                        sentence(finding.path("sentence")))));
    }

    private void revoke(Journey.Awarded awarded, Journey.Papers papers) {
        story.step("Issuer", "revokes it", () -> journey.revoke(awarded));
        var refused =
                story.step(
                        "Employer",
                        "verifies again: refused",
                        () -> journey.awaitVerdict(papers.badge(), "FAIL"));
        story.remark(sentence(refused.path("sentence")));
        story.step(
                "Tormes",
                "has the decision under review",
                () -> journey.awaitDecision(awarded, "UNDER_REVIEW"));
    }

    private void tellFindings(JsonNode verdict) {
        verdict.path("findings")
                .forEach(
                        finding ->
                                story.remark(
                                        "%-5s %s"
                                                .formatted(
                                                        finding.path("result").asText(),
                                                        sentence(finding.path("sentence")))));
    }

    private static void must(JsonNode verdict, String result) {
        if (!verdict.path("result").asText().equals(result)) {
            throw new Trouble("Expected %s, but: %s".formatted(result, verdict));
        }
    }

    private static String sentence(JsonNode byLanguage) {
        return byLanguage.path(LANGUAGE).asText();
    }
}
