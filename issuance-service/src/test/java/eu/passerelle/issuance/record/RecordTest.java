package eu.passerelle.issuance.record;

import static org.assertj.core.api.Assertions.assertThat;

import eu.passerelle.contracts.issuance.v1.RecordClaimed;
import eu.passerelle.issuance.Refusals;
import eu.passerelle.issuance.award.Award;
import eu.passerelle.issuance.award.AwardHeart;
import eu.passerelle.issuance.award.CredentialId;
import eu.passerelle.issuance.award.Order;
import eu.passerelle.issuance.award.SomeOrder;
import eu.passerelle.issuance.award.SomeRevocation;
import eu.passerelle.issuance.format.Format;
import eu.passerelle.issuance.key.KeyHeart;
import eu.passerelle.issuance.learner.AccountId;
import eu.passerelle.issuance.offering.SomeProvider;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecordTest {

    private static final Person TOMASZ =
            person("account-1", "Tomasz Lis", "tomasz.lis@learners.example");
    private static final Person AMIRA =
            person("account-2", "Amira Haddad", "amira.haddad@learners.example");

    private final AwardHeart heart = new AwardHeart();
    private final ClaimRecord claim = new ClaimRecord(heart.learners, heart.outbox, heart.clock);
    private final ReadRecord read =
            new ReadRecord(
                    claim,
                    heart.awards,
                    new DescribeEntries(heart.offering.providers, heart.offering.specifications),
                    heart.renditions);

    @Test
    void the_first_log_in_claims_what_was_awarded_to_the_mail_address() {
        var award = issue(SomeOrder.forTomasz());

        var record = open(TOMASZ);

        assertThat(record.entries()).hasSize(1);
        assertThat(record.entries().getFirst().issuerName()).isEqualTo("Universität Rheinfurt");
        assertThat(heart.outbox.facts(RecordClaimed.class))
                .containsExactly(
                        new RecordClaimed(
                                award.grant().learner().toString(), "account-1", KeyHeart.NOON));
    }

    @Test
    void a_record_is_claimed_once() {
        issue(SomeOrder.forTomasz());
        open(TOMASZ);

        open(TOMASZ);

        assertThat(heart.outbox.facts(RecordClaimed.class)).hasSize(1);
    }

    @Test
    void who_comes_before_the_first_award_gets_it_into_the_same_record() {
        var before = open(TOMASZ);
        issue(SomeOrder.forTomasz());

        var after = open(TOMASZ);

        assertThat(before.entries()).isEmpty();
        assertThat(after.entries()).hasSize(1);
        assertThat(after.learner().id()).isEqualTo(before.learner().id());
    }

    @Test
    void a_record_stays_its_accounts_when_the_mail_address_changes() {
        issue(SomeOrder.forTomasz());
        open(TOMASZ);

        var record = open(person("account-1", "Tomasz Lis", "t.lis@elsewhere.example"));

        assertThat(record.entries()).hasSize(1);
    }

    @Test
    void a_claimed_record_is_not_given_to_another_account() {
        issue(SomeOrder.forTomasz());
        open(TOMASZ);

        assertThat(
                        Refusals.of(
                                () ->
                                        read.open(
                                                person(
                                                        "account-9",
                                                        "Somebody",
                                                        "tomasz.lis@learners.example"))))
                .isEqualTo(new RecordRefusal.RecordClaimedByAnother());
    }

    @Test
    void without_a_verified_mail_address_nothing_is_claimed() {
        var unverified =
                new Person(new AccountId("account-1"), Optional.of("Tomasz Lis"), Optional.empty());

        assertThat(Refusals.of(() -> read.open(unverified)))
                .isEqualTo(new RecordRefusal.MailNotVerified());
    }

    @Test
    void a_revoked_credential_shows_as_revoked() {
        var award = issue(SomeOrder.forTomasz());
        heart.revoke
                .revoke(SomeProvider.RHEINFURT, award.id(), SomeRevocation.inError())
                .await()
                .indefinitely();

        assertThat(open(TOMASZ).entries().getFirst().revokedAt()).contains(KeyHeart.NOON);
    }

    @Test
    void a_learner_takes_an_own_credential_along_in_both_formats() {
        var id = credentialOf(issue(SomeOrder.forTomasz()));

        assertThat(take(TOMASZ, id, Format.OPEN_BADGE)).startsWith("{").contains("\"proof\":[");
        assertThat(take(TOMASZ, id, Format.TOKEN)).matches("[\\w-]+\\.[\\w-]+\\.[\\w-]+");
    }

    @Test
    void another_learners_credential_is_none() {
        var id = credentialOf(issue(SomeOrder.forTomasz()));

        assertThat(Refusals.of(() -> read.credential(AMIRA, id, Format.OPEN_BADGE)))
                .isEqualTo(new RecordRefusal.UnknownCredential());
    }

    private Award issue(Order order) {
        return heart.issue
                .issue(SomeProvider.RHEINFURT, order, Optional.empty())
                .await()
                .indefinitely();
    }

    private LearnersRecord open(Person person) {
        return read.open(person).await().indefinitely();
    }

    private String take(Person person, CredentialId id, Format format) {
        return read.credential(person, id, format).await().indefinitely().document();
    }

    private static CredentialId credentialOf(Award award) {
        return ((Award.Issued) award).credential();
    }

    private static Person person(String account, String name, String mail) {
        return new Person(new AccountId(account), Optional.of(name), Optional.of(mail));
    }
}
