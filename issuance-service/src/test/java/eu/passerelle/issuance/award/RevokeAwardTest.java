package eu.passerelle.issuance.award;

import static org.assertj.core.api.Assertions.assertThat;

import eu.passerelle.contracts.issuance.v1.CredentialIssued;
import eu.passerelle.contracts.issuance.v1.CredentialRevoked;
import eu.passerelle.contracts.issuance.v1.StatusListPublished;
import eu.passerelle.issuance.Refusals;
import eu.passerelle.issuance.key.KeyHeart;
import eu.passerelle.issuance.offering.SomeProvider;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RevokeAwardTest {

    private final AwardHeart heart = new AwardHeart();

    @Test
    void revoking_tells_the_world_when_and_why_in_one_word() {
        var award = issue();
        heart.clock.pass(Duration.ofMinutes(5));

        revoke(award);

        var told = heart.outbox.facts(CredentialRevoked.class);
        assertThat(told).hasSize(1);
        assertThat(told.getFirst().revokedAt())
                .isEqualTo(KeyHeart.NOON.plus(Duration.ofMinutes(5)));
        assertThat(told.getFirst().reason()).isEqualTo(CredentialRevoked.Reason.ISSUED_IN_ERROR);
        assertThat(told.getFirst().credential())
                .isEqualTo(heart.outbox.facts(CredentialIssued.class).getFirst().credential());
        assertThat(told.toString()).doesNotContain("Mixed up", "Tomasz");
    }

    @Test
    void revoking_publishes_the_status_list_anew() {
        var award = issue();
        var before = heart.outbox.facts(StatusListPublished.class).size();

        revoke(award);

        assertThat(heart.outbox.facts(StatusListPublished.class)).hasSize(before + 1);
    }

    @Test
    void a_credential_is_revoked_once() {
        var award = issue();
        revoke(award);

        var refusal =
                Refusals.of(
                        () ->
                                heart.revoke.revoke(
                                        SomeProvider.RHEINFURT,
                                        award.id(),
                                        SomeRevocation.inError()));

        assertThat(refusal).isEqualTo(new AwardRefusal.AlreadyRevoked(award.id()));
    }

    @Test
    void another_organisation_finds_no_such_award() {
        var award = issue();

        var refusal =
                Refusals.of(
                        () ->
                                heart.revoke.revoke(
                                        SomeProvider.TORMES, award.id(), SomeRevocation.inError()));

        assertThat(refusal).isEqualTo(new AwardRefusal.UnknownAward());
        assertThat(heart.outbox.facts(CredentialRevoked.class)).isEmpty();
    }

    private Award issue() {
        return heart.issue
                .issue(SomeProvider.RHEINFURT, SomeOrder.forTomasz(), Optional.empty())
                .await()
                .indefinitely();
    }

    private void revoke(Award award) {
        heart.revoke
                .revoke(SomeProvider.RHEINFURT, award.id(), SomeRevocation.inError())
                .await()
                .indefinitely();
    }
}
