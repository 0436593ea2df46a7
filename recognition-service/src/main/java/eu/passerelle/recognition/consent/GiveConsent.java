package eu.passerelle.recognition.consent;

import eu.passerelle.kit.problem.Refused;
import eu.passerelle.recognition.agreement.Agreement;
import eu.passerelle.recognition.agreement.AgreementId;
import eu.passerelle.recognition.agreement.Agreements;
import eu.passerelle.recognition.evidence.AccountId;
import eu.passerelle.recognition.evidence.Turns;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;

/** Allows an agreement to be applied to one's credentials, signed by both sides yet or not. */
@ApplicationScoped
public class GiveConsent {
    private final Consents consents;
    private final Agreements agreements;
    private final Turns turns;
    private final ConsentConsequences consequences;
    private final Clock clock;

    GiveConsent(
            Consents consents,
            Agreements agreements,
            Turns turns,
            ConsentConsequences consequences,
            Clock clock) {
        this.consents = consents;
        this.agreements = agreements;
        this.turns = turns;
        this.consequences = consequences;
        this.clock = clock;
    }

    /** Gives it; giving it again changes nothing. */
    @WithTransaction
    public Uni<Consent.Given> give(AccountId account, AgreementId id) {
        return turns.takeFor(account)
                .chain(() -> agreements.find(id))
                .map(found -> open(id, found))
                .chain(agreement -> give(account, agreement));
    }

    private Uni<Consent.Given> give(AccountId account, Agreement agreement) {
        return consents.find(account, agreement.id())
                .chain(
                        known ->
                                known.orElse(null) instanceof Consent.Given given
                                        ? Uni.createFrom().item(given)
                                        : giveAnew(account, agreement));
    }

    private Uni<Consent.Given> giveAnew(AccountId account, Agreement agreement) {
        var given = new Consent.Given(account, agreement.id(), clock.instant());
        return consents.put(given)
                .chain(() -> consequences.ofConsenting(account, agreement))
                .replaceWith(given);
    }

    private Agreement open(AgreementId id, Optional<Agreement> found) {
        var agreement =
                found.orElseThrow(() -> new Refused(new ConsentRefusal.NothingToConsentTo(id)));
        return switch (agreement) {
            case Agreement.Draft draft ->
                    throw new Refused(new ConsentRefusal.NothingToConsentTo(draft.id()));
            case Agreement.Ended ended ->
                    throw new Refused(new ConsentRefusal.AgreementIsOver(ended.id()));
            case Agreement.Proposed proposed -> notPast(proposed);
            case Agreement.SignedByOne signed -> notPast(signed);
            case Agreement.Active active -> notPast(active);
        };
    }

    private Agreement notPast(Agreement agreement) {
        if (agreement.terms().validity().isOverAt(clock.instant())) {
            throw new Refused(new ConsentRefusal.AgreementIsOver(agreement.id()));
        }
        return agreement;
    }
}
