package eu.passerelle.issuance.award;

import static org.assertj.core.api.Assertions.assertThat;

import eu.passerelle.contracts.issuance.v1.StatusListPublished;
import eu.passerelle.issuance.Refusals;
import eu.passerelle.issuance.offering.ProviderId;
import eu.passerelle.issuance.offering.SomeProvider;
import eu.passerelle.issuance.status.Place;
import eu.passerelle.kit.problem.Refusal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SuspendAwardTest {

    private static final String NOTE = "Somebody looks into it";

    private final AwardHeart heart = new AwardHeart();
    private final Award.Issued award = issue();

    @Test
    void a_suspended_credential_says_so_in_the_list_of_suspensions_alone() {
        suspend();

        assertThat(isSet(suspension())).isTrue();
        assertThat(isSet(award.places().revocation())).isFalse();
        assertThat(told("suspension")).isEqualTo(2);
        assertThat(told("revocation")).isEqualTo(1);
    }

    @Test
    void a_reinstated_credential_stands_as_before() {
        suspend();

        var reinstated =
                heart.suspend.reinstate(SomeProvider.RHEINFURT, award.id()).await().indefinitely();

        assertThat(reinstated).isEqualTo(award);
        assertThat(isSet(suspension())).isFalse();
        assertThat(refusal(SomeProvider.RHEINFURT, true))
                .isEqualTo(new AwardRefusal.NotSuspended(award.id()));
    }

    @Test
    void what_is_suspended_is_suspended_once_and_may_be_revoked() {
        suspend();
        assertThat(refusal(SomeProvider.RHEINFURT, false))
                .isEqualTo(new AwardRefusal.AlreadySuspended(award.id()));

        heart.revoke
                .revoke(SomeProvider.RHEINFURT, award.id(), SomeRevocation.inError())
                .await()
                .indefinitely();

        assertThat(isSet(award.places().revocation())).isTrue();
        assertThat(refusal(SomeProvider.RHEINFURT, false))
                .isEqualTo(new AwardRefusal.AlreadyRevoked(award.id()));
        assertThat(refusal(SomeProvider.RHEINFURT, true))
                .isEqualTo(new AwardRefusal.AlreadyRevoked(award.id()));
    }

    @Test
    void another_organisation_finds_no_such_award() {
        assertThat(refusal(SomeProvider.TORMES, false)).isEqualTo(new AwardRefusal.UnknownAward());
        assertThat(refusal(SomeProvider.TORMES, true)).isEqualTo(new AwardRefusal.UnknownAward());
        assertThat(isSet(suspension())).isFalse();
    }

    private Award.Issued issue() {
        return (Award.Issued)
                heart.issue
                        .issue(SomeProvider.RHEINFURT, SomeOrder.forTomasz(), Optional.empty())
                        .await()
                        .indefinitely();
    }

    private void suspend() {
        heart.suspend.suspend(SomeProvider.RHEINFURT, award.id(), NOTE).await().indefinitely();
    }

    private Refusal refusal(ProviderId who, boolean reinstate) {
        return Refusals.of(
                () ->
                        reinstate
                                ? heart.suspend.reinstate(who, award.id())
                                : heart.suspend.suspend(who, award.id(), NOTE));
    }

    private Place suspension() {
        return award.places().suspension().orElseThrow();
    }

    private boolean isSet(Place place) {
        return heart.status
                .lists
                .get(place.list())
                .await()
                .indefinitely()
                .orElseThrow()
                .list()
                .bits()
                .isSet(place.index());
    }

    private long told(String purpose) {
        return heart.outbox.facts(StatusListPublished.class).stream()
                .filter(list -> list.providerId().equals("rheinfurt"))
                .filter(list -> list.purpose().equals(purpose))
                .count();
    }
}
