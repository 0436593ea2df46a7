package eu.passerelle.recognition.consent;

import static org.assertj.core.api.Assertions.assertThat;

import eu.passerelle.recognition.SomeAgreement;
import eu.passerelle.recognition.agreement.Agreement;
import eu.passerelle.recognition.agreement.Agreements;
import eu.passerelle.recognition.evidence.AccountId;
import eu.passerelle.recognition.programme.TargetId;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What every place for consents does. */
public abstract class ConsentsContract {
    private static final Instant THEN = Instant.parse("2026-10-20T10:00:00Z");

    private final AccountId account = new AccountId(UUID.randomUUID().toString());

    /** The place under test. */
    protected abstract Consents consents();

    /** Where the agreements are that are consented to. */
    protected abstract Agreements agreements();

    /** Runs a piece of work to its end. */
    protected abstract <T> T run(Supplier<Uni<T>> work);

    @Test
    void a_consent_is_found_by_its_account_and_by_its_agreement() {
        var given = new Consent.Given(account, someAgreement().id(), THEN);

        run(() -> consents().put(given));

        assertThat(run(() -> consents().find(account, given.agreement()))).contains(given);
        assertThat(run(() -> consents().givenBy(account))).containsExactly(given);
        assertThat(run(() -> consents().givenTo(given.agreement()))).containsExactly(given);
    }

    @Test
    void one_that_was_taken_back_is_kept_but_not_given_any_more() {
        var given = new Consent.Given(account, someAgreement().id(), THEN);
        run(() -> consents().put(given));

        run(() -> consents().put(given.takeBack(THEN.plusSeconds(1))));

        assertThat(run(() -> consents().find(account, given.agreement())))
                .contains(given.takeBack(THEN.plusSeconds(1)));
        assertThat(run(() -> consents().givenBy(account))).isEmpty();
        assertThat(run(() -> consents().givenTo(given.agreement()))).isEmpty();
    }

    @Test
    void one_can_be_given_again() {
        var given = new Consent.Given(account, someAgreement().id(), THEN);
        run(() -> consents().put(given.takeBack(THEN.plusSeconds(1))));
        var again = new Consent.Given(account, given.agreement(), THEN.plusSeconds(2));

        run(() -> consents().put(again));

        assertThat(run(() -> consents().givenBy(account))).containsExactly(again);
    }

    private Agreement someAgreement() {
        var target = new TargetId(UUID.randomUUID());
        var agreement =
                SomeAgreement.active(
                        SomeAgreement.terms("A-" + UUID.randomUUID(), SomeAgreement.cover(target)));
        run(() -> agreements().put(agreement));
        return agreement;
    }
}
