package eu.passerelle.recognition.evidence.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import eu.passerelle.contracts.Context;
import eu.passerelle.contracts.issuance.v1.Credential;
import eu.passerelle.contracts.recognition.v1.Decision;
import eu.passerelle.contracts.recognition.v1.RecognitionDecided;
import eu.passerelle.contracts.recognition.v1.RecognitionReopened;
import eu.passerelle.recognition.Api;
import eu.passerelle.recognition.Issuance;
import eu.passerelle.recognition.SomeAchievement;
import eu.passerelle.testkit.facts.KafkaProbe;
import eu.passerelle.testkit.facts.Told;
import eu.passerelle.testkit.stack.PlatformStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Facts of issuance come in from Kafka and lead to one decision, whatever order they come in. */
@QuarkusTest
@WithTestResource(PlatformStack.class)
class IssuanceEventsReaderTest {
    private static final Duration QUIET = Duration.ofSeconds(2);

    private final Issuance issuance = new Issuance();
    private final KafkaProbe recognition = KafkaProbe.on(Context.RECOGNITION);
    private final Credential mc1 = Issuance.mc1();

    @BeforeEach
    void nobody_consents_to_what_other_tests_agreed() {
        Api.takeBackAllConsents(Api.LEARNER);
        Api.takeBackAllConsents(Api.OTHER_LEARNER);
    }

    @AfterEach
    void stop_listening() {
        issuance.close();
        recognition.close();
    }

    @Test
    void a_credential_issued_after_consent_is_recognised_by_itself() {
        var agreement = Api.activate();
        consent(agreement);
        issuance.claimed(mc1, Api.LEARNER);

        issuance.issued(mc1);

        var decision = decided();
        assertThat(decision.outcome()).isEqualTo(Decision.Outcome.FULL);
        assertThat(decision.mode()).isEqualTo(Decision.Mode.AUTOMATIC);
        assertThat(decision.credits()).isEqualByComparingTo("4");
        assertThat(decision.findings()).hasSize(5);
    }

    @Test
    void delivered_twice_it_is_decided_once() {
        consent(Api.activate());
        issuance.claimed(mc1, Api.LEARNER);
        var delivery = UUID.randomUUID().toString();

        issuance.issued(delivery, mc1);
        issuance.issued(delivery, mc1);
        issuance.issued(mc1);

        decided();
        assertThat(toldOfMc1()).hasSize(1);
    }

    @Test
    void a_claim_that_comes_last_leads_to_the_decision() {
        consent(Api.activate());
        issuance.issued(mc1);

        issuance.claimed(mc1, Api.LEARNER);

        decided();
        assertThat(toldOfMc1()).hasSize(1);
    }

    @Test
    void a_consent_that_comes_last_leads_to_the_decision() {
        var agreement = Api.activate();
        issuance.issued(mc1);
        issuance.claimed(mc1, Api.LEARNER);
        heardEverything();

        consent(agreement);

        decided();
        assertThat(toldOfMc1()).hasSize(1);
    }

    @Test
    void a_second_signature_that_comes_last_leads_to_the_decision() {
        var agreement = Api.propose();
        Api.sign(Api.RHEINFURT, agreement).statusCode(200);
        consent(agreement);
        issuance.issued(mc1);
        issuance.claimed(mc1, Api.LEARNER);
        heardEverything();

        Api.sign(Api.TORMES, agreement).statusCode(200);

        decided();
        assertThat(toldOfMc1()).hasSize(1);
    }

    @Test
    void taking_the_credential_back_puts_the_decision_under_review() {
        consent(Api.activate());
        issuance.claimed(mc1, Api.LEARNER);
        issuance.issued(mc1);
        var decision = decided();

        issuance.revoked(mc1);
        issuance.revoked(mc1);

        var reopened =
                recognition.await(RecognitionReopened.class, "decision/" + decision.decisionId());
        assertThat(reopened.cause()).isEqualTo(RecognitionReopened.Cause.CREDENTIAL_REVOKED);
        assertThat(reopened.decision()).isEqualTo(decision);
        assertThat(toldOfMc1()).hasSize(2);
        Api.as(Api.LEARNER)
                .get("/api/recognition/decisions/{id}", decision.decisionId())
                .then()
                .statusCode(200)
                .body("state", equalTo("UNDER_REVIEW"))
                .body("credits", equalTo(4));
    }

    @Test
    void a_credential_taken_back_before_we_heard_of_it_is_not_recognised() {
        consent(Api.activate());
        issuance.claimed(mc1, Api.LEARNER);
        issuance.revoked(mc1);

        issuance.issued(mc1);

        heardEverything();
        assertThat(toldOfMc1()).isEmpty();
    }

    @Test
    void what_can_not_be_decided_waits_for_an_officer_and_nothing_is_told() {
        var agreement = Api.activate();
        consent(agreement);
        var unclear = Issuance.credential(SomeAchievement.mc1With("4", null, null, null));
        issuance.claimed(unclear, Api.LEARNER);

        issuance.issued(unclear);

        await().untilAsserted(
                        () ->
                                Api.as(Api.TORMES)
                                        .get("/api/recognition/referrals?pageSize=100")
                                        .then()
                                        .statusCode(200)
                                        .body(
                                                "items.find { it.credential.credentialId == '%s' }.basis.agreementId"
                                                        .formatted(unclear.credentialId()),
                                                equalTo(agreement.toString())));
        assertThat(told(t -> t.json().contains(unclear.credentialId()))).isEmpty();
    }

    @Test
    void no_account_travels_on_the_topic_of_recognition() {
        consent(Api.activate());
        issuance.claimed(mc1, Api.LEARNER);
        issuance.issued(mc1);
        decided();

        var account = Issuance.accountOf(Api.LEARNER);

        assertThat(account).matches("[0-9a-f-]{36}");
        assertThat(told(t -> t.json().contains(account))).isEmpty();
    }

    private Decision decided() {
        return recognition
                .await(t -> t.type().endsWith("RecognitionDecided") && isAboutMc1(t))
                .as(RecognitionDecided.class)
                .decision();
    }

    private List<Told> toldOfMc1() {
        return told(this::isAboutMc1);
    }

    private List<Told> told(Predicate<Told> wanted) {
        return recognition.everything(QUIET).stream().filter(wanted).toList();
    }

    private boolean isAboutMc1(Told told) {
        return told.json().contains(mc1.credentialId());
    }

    /** One more credential, told last and decided: whatever came before it was heard. */
    private void heardEverything() {
        var other = Issuance.mc1();
        Api.consent(Api.OTHER_LEARNER, Api.activate());
        issuance.claimed(other, Api.OTHER_LEARNER);
        issuance.issued(other);
        recognition.await(t -> t.json().contains(other.credentialId()));
    }

    private static void consent(UUID agreement) {
        Api.consent(Api.LEARNER, agreement);
    }
}
