package eu.passerelle.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import eu.passerelle.stack.api.Facts;
import eu.passerelle.stack.api.Waiting;
import eu.passerelle.stack.demo.Journey;
import eu.passerelle.stack.platform.ServiceName;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One credential across four processes; the journey is made once, each test looks at one stage. */
class JourneyTest {

    private static FourServices platform;
    private static Journey journey;
    private static Facts facts;
    private static Journey.Course course;
    private static Journey.Awarded awarded;
    private static Journey.Papers papers;
    private static JsonNode verdict;
    private static JsonNode decision;
    private static JsonNode verdictAfterRevocation;
    private static JsonNode decisionAfterRevocation;

    @BeforeAll
    static void travel() {
        platform = FourServices.started();
        platform.fillWithSamples();
        facts = platform.allFacts();
        journey = new Journey(platform.api(), Clock.systemDefaultZone());
        journey.consent();
        course = published("Applied Data Analysis of a Journey");
        awarded = journey.award(course);
        journey.openRecord();
        papers = journey.papers(awarded);
        verdict = journey.awaitVerdict(papers.badge(), "PASS");
        decision = journey.awaitDecision(awarded);
        journey.revoke(awarded);
        verdictAfterRevocation = journey.awaitVerdict(papers.badge(), "FAIL");
        decisionAfterRevocation = journey.awaitDecision(awarded, "UNDER_REVIEW");
    }

    @AfterAll
    static void arrive() {
        if (facts != null) {
            facts.close();
        }
        if (platform != null) {
            platform.close();
        }
    }

    @Test
    void a_course_of_sixty_credits_is_refused_with_the_rule() {
        var answer = journey.tryToPublish(60, 1500);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.reason()).contains("60");
    }

    @Test
    void five_credits_for_twenty_hours_are_refused_with_the_rule() {
        var answer = journey.tryToPublish(5, 20);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.reason()).contains("20");
    }

    @Test
    void an_employer_gets_a_pass_for_every_check() {
        assertThat(results(verdict)).isNotEmpty().containsOnly("PASS");
    }

    @Test
    void the_compact_form_says_the_same_after_the_revocation() {
        var compact = journey.verifyToken(papers.token());

        assertThat(compact.path("result").asText()).isEqualTo("FAIL");
        assertThat(failed(compact)).containsExactly("status");
    }

    @Test
    void a_changed_title_breaks_the_proof_and_nothing_else_is_said() {
        var tampered = journey.verify(papers.tampered());

        assertThat(tampered.path("result").asText()).isEqualTo("FAIL");
        assertThat(tampered.path("withheld")).isNotEmpty();
    }

    @Test
    void tormes_credits_four_of_five_and_says_why() {
        assertThat(decision.path("outcome").asText()).isEqualTo("FULL");
        assertThat(decision.path("mode").asText()).isEqualTo("AUTOMATIC");
        assertThat(decision.path("credits").asInt()).isEqualTo(4);
        assertThat(decision.path("remaining").asInt()).isEqualTo(1);
        assertThat(decision.path("reasons").path("findings")).hasSize(5);
        assertThat(decision.path("basis").path("reference").asText()).isEqualTo("NDA-2026-03");
    }

    @Test
    void it_is_recognised_once() {
        assertThat(journey.decisions(awarded)).hasSize(1);
    }

    @Test
    void a_revoked_credential_fails_by_its_status_alone() {
        assertThat(failed(verdictAfterRevocation)).containsExactly("status");
    }

    @Test
    void a_revoked_credential_puts_the_decision_under_review() {
        assertThat(decisionAfterRevocation.path("decisionId").asText())
                .isEqualTo(decision.path("decisionId").asText());
        assertThat(decisionAfterRevocation.path("review").path("reopenedAt").asText()).isNotEmpty();
    }

    @Test
    void nobody_and_no_credential_travels_on_kafka() {
        var told = String.join("\n", facts.all().stream().map(Object::toString).toList());

        assertThat(told)
                .contains(awarded.credentialId())
                .doesNotContainIgnoringCase("tomasz")
                .doesNotContain("learners.example", "OpenBadgeCredential", "\"1.3\"")
                .doesNotContain(signature(papers.token()));
    }

    @Test
    void nobody_and_no_credential_stands_in_a_log() {
        assertThat(platform.logs())
                .isNotEmpty()
                .doesNotContainIgnoringCase("tomasz")
                .doesNotContain("learners.example", "OpenBadgeCredential")
                .doesNotContain(signature(papers.token()));
    }

    @Test
    void a_fact_outlives_the_death_of_its_teller_and_is_told_once() {
        var another = published("Applied Data Analysis of a Survivor");
        platform.stopKafka();
        var orphan = journey.award(another);
        platform.kill(ServiceName.ISSUANCE);
        platform.startKafkaAgain();

        platform.startAgain(ServiceName.ISSUANCE);

        journey.awaitDecision(orphan);
        assertThat(toldAbout(orphan)).isEqualTo(1);
        assertThat(journey.decisions(orphan)).hasSize(1);
    }

    private static Journey.Course published(String title) {
        var draft = journey.draft(title);
        journey.publish(draft);
        journey.awaitSearchable(draft);
        journey.awaitKnownToIssuance(draft);
        return draft;
    }

    private static long toldAbout(Journey.Awarded award) {
        return Waiting.until(
                "the credential is told of",
                Journey.PATIENCE,
                () -> Optional.of(issued(award)).filter(count -> count > 0));
    }

    private static long issued(Journey.Awarded award) {
        return facts.all().stream()
                .filter(fact -> fact.name().equals("CredentialIssued"))
                .filter(fact -> fact.mentions(award.credentialId()))
                .count();
    }

    private static List<String> results(JsonNode verdict) {
        return StreamSupport.stream(verdict.path("findings").spliterator(), false)
                .map(finding -> finding.path("result").asText())
                .toList();
    }

    private static List<String> failed(JsonNode verdict) {
        return StreamSupport.stream(verdict.path("findings").spliterator(), false)
                .filter(finding -> finding.path("result").asText().equals("FAIL"))
                .map(finding -> finding.path("check").asText())
                .toList();
    }

    private static String signature(String token) {
        return token.substring(token.lastIndexOf('.') + 1);
    }
}
