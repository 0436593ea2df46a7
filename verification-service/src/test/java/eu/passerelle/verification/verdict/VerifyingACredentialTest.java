package eu.passerelle.verification.verdict;

import static eu.passerelle.verification.status.SomeStatus.SET;
import static eu.passerelle.verification.status.SomeStatus.content;
import static eu.passerelle.verification.status.SomeStatus.entry;
import static eu.passerelle.verification.status.SomeStatus.list;
import static eu.passerelle.verification.status.SomeStatus.reading;
import static eu.passerelle.verification.trust.SomeTrust.MC1;
import static eu.passerelle.verification.trust.SomeTrust.NOON;
import static eu.passerelle.verification.trust.SomeTrust.RHEINFURT;
import static eu.passerelle.verification.trust.SomeTrust.TORMES;
import static eu.passerelle.verification.trust.SomeTrust.compromised;
import static eu.passerelle.verification.trust.SomeTrust.did;
import static eu.passerelle.verification.trust.SomeTrust.filled;
import static eu.passerelle.verification.trust.SomeTrust.key;
import static eu.passerelle.verification.trust.SomeTrust.registered;
import static eu.passerelle.verification.trust.SomeTrust.retired;
import static eu.passerelle.verification.trust.SomeTrust.specificationOf;
import static eu.passerelle.verification.trust.SomeTrust.suspended;
import static eu.passerelle.verification.verdict.SomeCredential.AN_HOUR_AGO;
import static eu.passerelle.verification.verdict.SomeCredential.by;
import static eu.passerelle.verification.verdict.SomeCredential.good;
import static org.assertj.core.api.Assertions.assertThat;

import eu.passerelle.contracts.verification.v1.CredentialVerified;
import eu.passerelle.contracts.verification.v1.CredentialVerified.Outcome;
import eu.passerelle.verification.status.InMemoryStatus;
import eu.passerelle.verification.status.ListProofs;
import eu.passerelle.verification.status.Purpose;
import eu.passerelle.verification.status.SomeStatus.FakeList;
import eu.passerelle.verification.status.StatusEntry;
import eu.passerelle.verification.status.TellStanding;
import eu.passerelle.verification.trust.InMemoryTrust;
import eu.passerelle.verification.trust.SpecificationKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class VerifyingACredentialTest {
    private static final Instant A_MINUTE_AGO = NOON.minusSeconds(60);
    private static final Duration A_DAY = Duration.ofDays(1);

    private InMemoryTrust trust = filled();
    private InMemoryStatus status = new InMemoryStatus().with(list());
    private FakeList list = content();
    private final Tally tally = new Tally();

    @Test
    void a_good_credential_passes_every_check() {
        Verdict verdict = verify(good());

        assertThat(verdict.overall()).isEqualTo(Result.PASS);
        assertThat(verdict.findings())
                .extracting(Finding::code)
                .containsExactly(
                        Code.FORMAT_READ,
                        Code.PROOF_RIGHT,
                        Code.VALIDITY_CURRENT,
                        Code.STATUS_VALID,
                        Code.ISSUER_ENTITLED,
                        Code.KEY_VALID_THEN,
                        Code.SPECIFICATION_OWN);
        assertThat(verdict.withheld()).isEmpty();
    }

    @Test
    void the_issuer_shown_is_the_one_the_registry_knows() {
        assertThat(verify(good()).issuer()).contains(registered(RHEINFURT));
    }

    @Test
    void a_tampered_credential_fails_and_nothing_more_is_said() {
        Verdict verdict = verify(good().tampered());

        assertThat(verdict.overall()).isEqualTo(Result.FAIL);
        assertThat(verdict.findings())
                .extracting(Finding::code)
                .containsExactly(Code.FORMAT_READ, Code.PROOF_WRONG);
        assertThat(verdict.withheld())
                .containsExactlyInAnyOrder(
                        Check.VALIDITY, Check.STATUS, Check.ISSUER, Check.KEY, Check.SPECIFICATION);
        assertThat(verdict.issuer()).isEmpty();
        assertThat(verdict.content()).isEmpty();
    }

    @Test
    void a_right_signature_by_somebody_else_s_key_fails() {
        assertThat(code(verify(by(TORMES).sayingIssuer(did(RHEINFURT))), Check.PROOF))
                .isEqualTo(Code.PROOF_NOT_BY_ISSUER);
    }

    @Test
    void a_key_of_a_stranger_under_the_issuer_s_name_fails() {
        assertThat(code(verify(good().naming("did:key:z6Mk#z6Mk")), Check.PROOF))
                .isEqualTo(Code.PROOF_NOT_BY_ISSUER);
    }

    @Test
    void a_key_that_a_known_issuer_does_not_have_fails() {
        assertThat(code(verify(good().naming(did(RHEINFURT) + "#other")), Check.PROOF))
                .isEqualTo(Code.PROOF_KEY_NOT_LISTED);
    }

    @Test
    void an_issuer_nobody_told_of_is_not_confirmed_and_nothing_of_it_is_repeated() {
        String stranger = "did:web:elsewhere.example";
        Verdict verdict = verify(good().sayingIssuer(stranger).naming(stranger + "#key-1"));

        assertThat(verdict.overall()).isEqualTo(Result.INDETERMINATE);
        assertThat(code(verdict, Check.PROOF)).isEqualTo(Code.PROOF_KEY_UNKNOWN);
        assertThat(code(verdict, Check.ISSUER)).isEqualTo(Code.ISSUER_NOT_KNOWN);
        assertThat(verdict.content()).isEmpty();
    }

    @Test
    void an_expired_credential_fails_and_says_since_when() {
        Verdict verdict = verify(good().until(A_MINUTE_AGO));

        assertThat(verdict.overall()).isEqualTo(Result.FAIL);
        assertThat(verdict.on(Check.VALIDITY))
                .contains(Finding.of(Code.VALIDITY_ENDED, A_MINUTE_AGO));
    }

    @Test
    void a_credential_of_tomorrow_fails() {
        assertThat(code(verify(good().from(NOON.plus(A_DAY))), Check.VALIDITY))
                .isEqualTo(Code.VALIDITY_NOT_BEGUN);
    }

    @Test
    void a_clock_a_little_ahead_is_forgiven() {
        Instant soon = NOON.plusSeconds(30);

        assertThat(verify(good().from(soon).signedAt(soon)).overall()).isEqualTo(Result.PASS);
    }

    @Test
    void a_revoked_credential_fails() {
        assertThat(code(verify(good().withStatus(entry(Purpose.REVOCATION, SET))), Check.STATUS))
                .isEqualTo(Code.STATUS_REVOKED);
    }

    @Test
    void an_expired_status_list_is_not_a_pass() {
        list = content().until(A_MINUTE_AGO);

        Verdict verdict = verify(good());

        assertThat(verdict.overall()).isEqualTo(Result.INDETERMINATE);
        assertThat(code(verdict, Check.STATUS)).isEqualTo(Code.STATUS_LIST_NOT_CURRENT);
    }

    @Test
    void a_credential_without_status_is_not_a_pass() {
        assertThat(verify(good().withStatus(new StatusEntry[0])).overall())
                .isEqualTo(Result.INDETERMINATE);
    }

    @Test
    void what_was_awarded_before_a_suspension_stays_awarded() {
        trust.with(suspended(RHEINFURT, A_MINUTE_AGO));

        Verdict verdict = verify(good());

        assertThat(verdict.overall()).isEqualTo(Result.PASS);
        assertThat(code(verdict, Check.ISSUER)).isEqualTo(Code.ISSUER_SUSPENDED_LATER);
    }

    @Test
    void what_was_awarded_after_a_suspension_fails() {
        trust.with(suspended(RHEINFURT, AN_HOUR_AGO));

        assertThat(code(verify(good()), Check.ISSUER)).isEqualTo(Code.ISSUER_SUSPENDED);
    }

    @Test
    void a_suspended_issuer_s_undated_credential_is_not_a_pass() {
        trust.with(suspended(RHEINFURT, A_MINUTE_AGO));

        Verdict verdict = verify(good().signedAt(null));

        assertThat(code(verdict, Check.ISSUER)).isEqualTo(Code.ISSUER_DATE_MISSING);
        assertThat(code(verdict, Check.KEY)).isEqualTo(Code.KEY_DATE_MISSING);
        assertThat(verdict.overall()).isEqualTo(Result.INDETERMINATE);
    }

    @Test
    void a_credential_from_before_the_key_was_rotated_passes() {
        trust.with(retired(RHEINFURT, A_MINUTE_AGO));
        list = content();
        status.with(list());

        assertThat(code(verify(good()), Check.KEY)).isEqualTo(Code.KEY_VALID_THEN);
    }

    @Test
    void a_credential_signed_with_a_key_already_given_up_fails() {
        trust.with(retired(RHEINFURT, AN_HOUR_AGO.minusSeconds(1)));

        assertThat(code(verify(good()), Check.KEY)).isEqualTo(Code.KEY_RETIRED);
    }

    @Test
    void a_compromised_key_fails_from_its_compromise_on() {
        trust.with(compromised(RHEINFURT, AN_HOUR_AGO));

        assertThat(code(verify(good()), Check.KEY)).isEqualTo(Code.KEY_COMPROMISED);
    }

    @Test
    void before_its_compromise_a_key_is_in_doubt_because_dates_can_be_written() {
        trust.with(compromised(RHEINFURT, A_MINUTE_AGO));

        assertThat(code(verify(good()), Check.KEY)).isEqualTo(Code.KEY_COMPROMISED_LATER);
    }

    @Test
    void a_signature_from_before_the_key_was_the_issuer_s_fails() {
        Instant tooEarly = key(RHEINFURT).activeFrom().minusSeconds(1);

        assertThat(code(verify(good().signedAt(tooEarly)), Check.KEY))
                .isEqualTo(Code.KEY_NOT_YET_VALID);
    }

    @Test
    void a_signature_of_tomorrow_fails() {
        assertThat(code(verify(good().signedAt(NOON.plus(A_DAY))), Check.KEY))
                .isEqualTo(Code.KEY_DATE_AHEAD);
    }

    @Test
    void a_stale_registry_confirms_nobody_and_says_how_old_it_is() {
        Instant longAgo = NOON.minus(A_DAY).minusSeconds(1);
        trust.heardUntil(longAgo);

        Verdict verdict = verify(good());

        assertThat(verdict.overall()).isEqualTo(Result.INDETERMINATE);
        assertThat(verdict.on(Check.ISSUER))
                .contains(Finding.of(Code.ISSUER_REGISTRY_STALE, longAgo));
        assertThat(code(verdict, Check.KEY)).isEqualTo(Code.KEY_REGISTRY_STALE);
    }

    @Test
    void a_registry_of_which_nothing_is_certain_confirms_nobody() {
        trust.heardUntil(null);

        assertThat(verify(good()).overall()).isEqualTo(Result.INDETERMINATE);
    }

    @Test
    void an_empty_registry_confirms_nobody() {
        trust = new InMemoryTrust().heardUntil(NOON);

        assertThat(verify(good()).overall()).isEqualTo(Result.INDETERMINATE);
    }

    @Test
    void no_status_known_confirms_nobody() {
        status = new InMemoryStatus();

        assertThat(verify(good()).overall()).isEqualTo(Result.INDETERMINATE);
    }

    @Test
    void a_specification_that_another_organisation_signs_for_fails() {
        trust.with(specificationOf(TORMES));

        assertThat(code(verify(good()), Check.SPECIFICATION))
                .isEqualTo(Code.SPECIFICATION_OF_ANOTHER);
    }

    @Test
    void a_specification_nobody_told_of_is_not_a_pass() {
        Verdict verdict = verify(good().on(new SpecificationKey(MC1.id(), 2)));

        assertThat(code(verdict, Check.SPECIFICATION)).isEqualTo(Code.SPECIFICATION_NOT_KNOWN);
        assertThat(verdict.overall()).isEqualTo(Result.INDETERMINATE);
    }

    @Test
    void a_credential_on_no_specification_is_not_a_pass() {
        assertThat(code(verify(good().on(null)), Check.SPECIFICATION))
                .isEqualTo(Code.SPECIFICATION_NOT_STATED);
    }

    @Test
    void what_breaks_its_own_format_fails_and_the_rest_is_withheld() {
        Verdict verdict = verify(new Reading.Closed(Code.FORMAT_BROKEN));

        assertThat(verdict.overall()).isEqualTo(Result.FAIL);
        assertThat(verdict.withheld()).hasSize(Check.values().length - 1);
    }

    @Test
    void a_format_we_cannot_check_is_not_a_pass() {
        assertThat(verify(new Reading.Closed(Code.FORMAT_UNSUPPORTED)).overall())
                .isEqualTo(Result.INDETERMINATE);
        assertThat(verify(new Reading.Closed(Code.PROOF_UNSUPPORTED)).overall())
                .isEqualTo(Result.INDETERMINATE);
    }

    @Test
    void a_count_says_whose_and_on_what_and_in_which_hour() {
        verify(good());

        assertThat(tally.take(10))
                .singleElement()
                .satisfies(
                        counted -> {
                            assertThat(counted.providerId()).isEqualTo("rheinfurt");
                            assertThat(counted.specificationId()).isEqualTo(MC1.id());
                            assertThat(counted.hour()).isEqualTo(NOON);
                        });
    }

    @Test
    void what_is_not_proven_is_counted_for_nobody() {
        verify(good().tampered());

        assertThat(tally.take(10))
                .singleElement()
                .satisfies(
                        counted -> {
                            assertThat(counted.providerId()).isNull();
                            assertThat(counted.specificationId()).isNull();
                        });
    }

    @Test
    void every_answer_is_counted() {
        verify(good());
        verify(good().tampered());
        verify(good().on(null));

        assertThat(tally.take(10))
                .extracting(CredentialVerified::outcome)
                .containsExactly(Outcome.PASS, Outcome.FAIL, Outcome.INDETERMINATE);
    }

    private Verdict verify(SealedCredential credential) {
        return verify(new Reading.Opened(credential));
    }

    private Verdict verify(Reading reading) {
        var tolerance = new Tolerance(A_DAY, Duration.ofMinutes(1));
        var freshness = new Freshness(trust, tolerance);
        var standing = new TellStanding(status, new ListProofs(reading(list), trust));
        return new VerifyCredential(
                        content -> reading,
                        new AskAuthentic(trust, standing, freshness, tolerance),
                        new AskAuthorised(trust, freshness, tolerance),
                        new CountAnswers(tally, trust, UUID::randomUUID),
                        Clock.fixed(NOON, ZoneOffset.UTC))
                .verify(new byte[0]);
    }

    private static Code code(Verdict verdict, Check check) {
        return verdict.on(check).map(Finding::code).orElseThrow();
    }

    @Test
    void an_answer_with_a_question_left_out_is_never_a_pass() {
        List<Finding> findings = new ArrayList<>(verify(good()).findings());
        findings.removeLast();

        var verdict = new Verdict(findings, Optional.empty(), Optional.empty(), NOON);

        assertThat(verdict.overall()).isEqualTo(Result.INDETERMINATE);
    }
}
