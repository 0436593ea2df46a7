package eu.passerelle.issuance.award;

import static org.assertj.core.api.Assertions.assertThat;

import eu.passerelle.contracts.catalog.v1.SpecificationWithdrawn;
import eu.passerelle.contracts.issuance.v1.CredentialIssued;
import eu.passerelle.issuance.Refusals;
import eu.passerelle.issuance.key.KeyHeart;
import eu.passerelle.issuance.offering.OfferingRefusal;
import eu.passerelle.issuance.offering.SomeOffering;
import eu.passerelle.issuance.offering.SomeProvider;
import eu.passerelle.issuance.offering.SomeSpecification;
import eu.passerelle.kit.problem.Refusal;
import eu.passerelle.kit.problem.Refusal.Flaw;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IssueAwardTest {

    private static final Optional<RequestKey> NO_KEY = Optional.empty();
    private static final Optional<RequestKey> KEY = Optional.of(new RequestKey("cohort/17"));

    private final AwardHeart heart = new AwardHeart();

    @Test
    void an_award_is_issued_at_once() {
        var award = issue(SomeOrder.forTomasz(), NO_KEY);

        assertThat(award).isInstanceOf(Award.Issued.class);
        assertThat(((Award.Issued) award).issuedAt())
                .isEqualTo(KeyHeart.NOON.truncatedTo(ChronoUnit.SECONDS));
    }

    @Test
    void the_others_are_told_what_was_learned_under_a_pseudonym() {
        var award = issue(SomeOrder.forTomasz(), NO_KEY);

        var told = heart.outbox.facts(CredentialIssued.class);
        assertThat(told).hasSize(1);
        var credential = told.getFirst().credential();
        assertThat(credential.learnerId()).isEqualTo(award.grant().learner().toString());
        assertThat(credential.providerId()).isEqualTo("rheinfurt");
        assertThat(credential.issuer()).isEqualTo("did:web:localhost%3A8080:issuers:rheinfurt");
        assertThat(credential.achievement().ects()).isEqualByComparingTo("4");
        assertThat(told.toString()).doesNotContain("Tomasz", "tomasz", "1.3");
    }

    @Test
    void the_same_request_awards_once() {
        var first = issue(SomeOrder.forTomasz(), KEY);

        var second = issue(SomeOrder.forTomasz(), KEY);

        assertThat(second).isEqualTo(first);
        assertThat(heart.outbox.facts(CredentialIssued.class)).hasSize(1);
    }

    @Test
    void a_request_key_belongs_to_one_award() {
        issue(SomeOrder.forTomasz(), KEY);

        assertThat(refusal(SomeOrder.forAmira(), KEY))
                .isEqualTo(new AwardRefusal.RequestKeyReused());
    }

    @Test
    void another_organisations_request_may_have_the_same_key() {
        heart.offering
                .keep
                .keep(SomeSpecification.dataAnalysis(new UUID(1, 1), 1, "tormes"))
                .await()
                .indefinitely();
        var first = issue(SomeOrder.forTomasz(), KEY);

        var second =
                heart.issue
                        .issue(
                                SomeProvider.TORMES,
                                SomeOrder.of(
                                        new UUID(1, 1), "Amira Haddad", "amira@learners.example"),
                                KEY)
                        .await()
                        .indefinitely();

        assertThat(second.id()).isNotEqualTo(first.id());
    }

    @Test
    void without_a_key_two_requests_are_two_awards() {
        issue(SomeOrder.forTomasz(), NO_KEY);

        issue(SomeOrder.forTomasz(), NO_KEY);

        assertThat(heart.outbox.facts(CredentialIssued.class)).hasSize(2);
    }

    @Test
    void one_mail_address_is_one_learner() {
        var one = issue(SomeOrder.forTomasz(), NO_KEY);

        var other =
                issue(
                        SomeOrder.of(SomeSpecification.ID, "T. Lis", "Tomasz.Lis@Learners.example"),
                        NO_KEY);

        assertThat(other.grant().learner()).isEqualTo(one.grant().learner());
        assertThat(other.grant().holderName()).isEqualTo("T. Lis");
    }

    @Test
    void without_a_version_the_newest_is_awarded() {
        heart.offering.keep.keep(SomeSpecification.dataAnalysis(2)).await().indefinitely();

        var award = issue(SomeOrder.forTomasz(), NO_KEY);

        assertThat(award.grant().specification().version()).isEqualTo(2);
    }

    @Test
    void who_does_not_sign_a_specification_finds_none() {
        assertThat(
                        Refusals.of(
                                () ->
                                        heart.issue.issue(
                                                SomeProvider.TORMES,
                                                SomeOrder.forTomasz(),
                                                NO_KEY)))
                .isEqualTo(new AwardRefusal.UnknownSpecification());
    }

    @Test
    void nothing_new_is_awarded_on_what_was_withdrawn() {
        var at = Instant.parse("2026-11-01T00:00:00Z");
        heart.offering
                .keep
                .keep(
                        new SpecificationWithdrawn(
                                SomeSpecification.ID.toString(), 1, "rheinfurt", at))
                .await()
                .indefinitely();

        assertThat(refusal(SomeOrder.forTomasz(), NO_KEY))
                .isEqualTo(new AwardRefusal.SpecificationWithdrawn(at));
    }

    @Test
    void a_suspended_provider_awards_nothing() {
        heart.offering.keep.keep(SomeProvider.rheinfurtSuspended()).await().indefinitely();

        assertThat(refusal(SomeOrder.forTomasz(), NO_KEY))
                .isInstanceOf(OfferingRefusal.ProviderSuspended.class);
    }

    @Test
    void a_run_of_another_specification_is_none() {
        var other = new UUID(2, 2);
        heart.offering
                .keep
                .keep(SomeOffering.autumn(SomeOffering.ID, other))
                .await()
                .indefinitely();

        assertThat(refusal(SomeOrder.inAutumn(LocalDate.of(2026, 11, 20)), NO_KEY))
                .isEqualTo(new AwardRefusal.UnknownOffering());
    }

    @Test
    void a_result_from_before_the_run_or_from_a_day_to_come_is_none() {
        assertThat(rules(refusal(SomeOrder.inAutumn(LocalDate.of(2026, 10, 4)), NO_KEY)))
                .containsExactly("achieved-after-start");
        assertThat(rules(refusal(SomeOrder.inAutumn(LocalDate.of(2026, 11, 25)), NO_KEY)))
                .containsExactly("achieved-not-in-future");
    }

    @Test
    void all_that_is_wrong_is_said_at_once_and_nothing_of_it_is_kept() {
        var refusal = refusal(SomeOrder.of(SomeSpecification.ID, " ", "nobody"), NO_KEY);

        assertThat(rules(refusal)).containsExactly("learner-name-stated", "learner-email-valid");
        assertThat(heart.awards.count()).isZero();
        assertThat(heart.outbox.facts(CredentialIssued.class)).isEmpty();
    }

    private Award issue(Order order, Optional<RequestKey> key) {
        return heart.issue.issue(SomeProvider.RHEINFURT, order, key).await().indefinitely();
    }

    private Refusal refusal(Order order, Optional<RequestKey> key) {
        return Refusals.of(() -> heart.issue.issue(SomeProvider.RHEINFURT, order, key));
    }

    private static java.util.List<String> rules(Refusal refusal) {
        return refusal.flaws().stream().map(Flaw::rule).toList();
    }
}
