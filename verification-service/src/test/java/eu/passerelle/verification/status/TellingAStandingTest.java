package eu.passerelle.verification.status;

import static eu.passerelle.verification.status.SomeStatus.CLEAR;
import static eu.passerelle.verification.status.SomeStatus.LIST;
import static eu.passerelle.verification.status.SomeStatus.SET;
import static eu.passerelle.verification.status.SomeStatus.TOMORROW;
import static eu.passerelle.verification.status.SomeStatus.content;
import static eu.passerelle.verification.status.SomeStatus.entry;
import static eu.passerelle.verification.status.SomeStatus.list;
import static eu.passerelle.verification.status.SomeStatus.reading;
import static eu.passerelle.verification.trust.SomeTrust.NOON;
import static eu.passerelle.verification.trust.SomeTrust.RHEINFURT;
import static eu.passerelle.verification.trust.SomeTrust.TORMES;
import static eu.passerelle.verification.trust.SomeTrust.compromised;
import static eu.passerelle.verification.trust.SomeTrust.did;
import static eu.passerelle.verification.trust.SomeTrust.filled;
import static org.assertj.core.api.Assertions.assertThat;

import eu.passerelle.verification.status.SomeStatus.FakeList;
import eu.passerelle.verification.status.Standing.Cause;
import eu.passerelle.verification.trust.InMemoryTrust;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TellingAStandingTest {
    private static final Optional<String> CREDENTIAL = Optional.of("urn:uuid:1");

    private final InMemoryTrust trust = filled();
    private final InMemoryStatus status = new InMemoryStatus().with(list());

    @Test
    void a_clear_bit_of_a_right_list_is_valid() {
        assertThat(standing(content(), entry(Purpose.REVOCATION, CLEAR)))
                .isEqualTo(new Standing.Valid());
    }

    @Test
    void a_set_bit_is_revoked() {
        assertThat(standing(content(), entry(Purpose.REVOCATION, SET)))
                .isEqualTo(new Standing.Revoked(Optional.empty()));
    }

    @Test
    void a_set_bit_of_a_suspension_list_is_suspended() {
        FakeList suspensions = content().forPurpose(Purpose.SUSPENSION);

        assertThat(standing(suspensions, entry(Purpose.SUSPENSION, SET)))
                .isEqualTo(new Standing.Suspended());
    }

    @Test
    void a_revocation_told_counts_before_the_list_says_so_and_gives_its_date() {
        status.with(new Revocation(CREDENTIAL.get(), did(RHEINFURT), NOON));

        assertThat(standing(content(), entry(Purpose.REVOCATION, CLEAR)))
                .isEqualTo(new Standing.Revoked(Optional.of(NOON)));
    }

    @Test
    void a_revocation_told_by_another_issuer_does_not_count() {
        status.with(new Revocation(CREDENTIAL.get(), did(TORMES), NOON));

        assertThat(standing(content(), entry(Purpose.REVOCATION, CLEAR)))
                .isEqualTo(new Standing.Valid());
    }

    @Test
    void one_entry_that_cannot_be_checked_spoils_the_others() {
        assertThat(
                        standing(
                                content(),
                                entry(Purpose.REVOCATION, CLEAR),
                                new StatusEntry(StatusEntry.BITSTRING, "message", LIST, "1")))
                .isEqualTo(unknown(Cause.ENTRY_NOT_UNDERSTOOD));
    }

    @Test
    void one_entry_that_is_revoked_outweighs_one_that_cannot_be_checked() {
        assertThat(
                        standing(
                                content(),
                                new StatusEntry(StatusEntry.BITSTRING, "message", LIST, "1"),
                                entry(Purpose.REVOCATION, SET)))
                .isEqualTo(new Standing.Revoked(Optional.empty()));
    }

    @Test
    void no_entry_is_unknown() {
        assertThat(standing(content())).isEqualTo(unknown(Cause.NOT_STATED));
    }

    @Test
    void a_list_never_heard_of_is_unknown() {
        var elsewhere =
                new StatusEntry(
                        StatusEntry.BITSTRING, "revocation", "https://elsewhere.example/1", "7");

        assertThat(standing(content(), elsewhere)).isEqualTo(unknown(Cause.LIST_NOT_KNOWN));
    }

    @Test
    void an_expired_list_is_unknown() {
        assertThat(
                        standing(
                                content().until(NOON.minusSeconds(1)),
                                entry(Purpose.REVOCATION, CLEAR)))
                .isEqualTo(unknown(Cause.LIST_NOT_CURRENT));
    }

    @Test
    void a_list_that_says_not_until_when_it_speaks_is_unknown() {
        assertThat(standing(content().until(null), entry(Purpose.REVOCATION, CLEAR)))
                .isEqualTo(unknown(Cause.LIST_NOT_CURRENT));
    }

    @Test
    void a_list_told_to_end_earlier_than_it_says_ends_earlier() {
        status.with(
                new StatusList(
                        LIST, did(RHEINFURT), "revocation", "signed", NOON, NOON.minusSeconds(1)));

        assertThat(standing(content().until(TOMORROW), entry(Purpose.REVOCATION, CLEAR)))
                .isEqualTo(unknown(Cause.LIST_NOT_CURRENT));
    }

    @Test
    void a_forged_list_is_unknown() {
        assertThat(standing(content().forged(), entry(Purpose.REVOCATION, CLEAR)))
                .isEqualTo(unknown(Cause.LIST_NOT_PROVEN));
    }

    @Test
    void a_list_signed_with_a_compromised_key_is_unknown() {
        trust.with(compromised(RHEINFURT, NOON));

        assertThat(standing(content(), entry(Purpose.REVOCATION, CLEAR)))
                .isEqualTo(unknown(Cause.LIST_NOT_PROVEN));
    }

    @Test
    void a_list_that_another_organisation_signed_is_unknown() {
        assertThat(standing(content().by(TORMES), entry(Purpose.REVOCATION, CLEAR)))
                .isEqualTo(unknown(Cause.LIST_NOT_PROVEN));
    }

    @Test
    void a_list_of_another_organisation_is_unknown() {
        FakeList tormes = content().by(TORMES);
        status.with(new StatusList(LIST, did(TORMES), "revocation", "signed", NOON, TOMORROW));

        assertThat(standing(tormes, entry(Purpose.REVOCATION, CLEAR)))
                .isEqualTo(unknown(Cause.LIST_DOES_NOT_FIT));
    }

    @Test
    void a_list_under_another_name_is_unknown() {
        assertThat(standing(content().named(LIST + "0"), entry(Purpose.REVOCATION, CLEAR)))
                .isEqualTo(unknown(Cause.LIST_NOT_PROVEN));
    }

    @Test
    void a_list_for_another_purpose_is_unknown() {
        assertThat(standing(content(), entry(Purpose.SUSPENSION, CLEAR)))
                .isEqualTo(unknown(Cause.LIST_DOES_NOT_FIT));
    }

    @Test
    void a_place_beyond_the_end_is_unknown() {
        assertThat(standing(content(), entry(Purpose.REVOCATION, 131_072)))
                .isEqualTo(unknown(Cause.OUT_OF_RANGE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "07", "7.0", "0x7", "٧", "99999999999999999999"})
    void a_place_that_is_no_number_is_unknown(String index) {
        var entry = new StatusEntry(StatusEntry.BITSTRING, "revocation", LIST, index);

        assertThat(standing(content(), entry)).isEqualTo(unknown(Cause.ENTRY_NOT_UNDERSTOOD));
    }

    @Test
    void a_list_heard_before_its_key_is_believed_once_the_key_is_known() {
        var empty = new InMemoryTrust().heardUntil(NOON);
        var proofs = new ListProofs(reading(content()), empty);
        assertThat(proofs.proven(list())).isEmpty();

        filled().key(content().key()).ifPresent(empty::with);

        assertThat(proofs.proven(list())).isPresent();
    }

    private Standing standing(FakeList content, StatusEntry... entries) {
        var proofs = new ListProofs(reading(content), trust);
        return new TellStanding(status, proofs)
                .of(CREDENTIAL, did(RHEINFURT), List.of(entries), NOON);
    }

    private static Standing unknown(Cause cause) {
        return new Standing.Unknown(cause);
    }

    @Test
    void an_older_copy_heard_late_replaces_nothing() {
        Instant earlier = NOON.minusSeconds(3600);
        var older = new StatusList(LIST, did(RHEINFURT), "revocation", "older", earlier, TOMORROW);

        new KeepStatus(status, status).keep(older).await().indefinitely();

        assertThat(status.list(LIST)).contains(list());
    }
}
