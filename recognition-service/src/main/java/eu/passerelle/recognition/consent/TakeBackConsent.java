package eu.passerelle.recognition.consent;

import eu.passerelle.kit.problem.Refused;
import eu.passerelle.recognition.agreement.AgreementId;
import eu.passerelle.recognition.evidence.AccountId;
import eu.passerelle.recognition.evidence.Turns;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;

/** Takes a consent back. Nothing new is decided by the agreement; what was decided stands. */
@ApplicationScoped
public class TakeBackConsent {
    private final Consents consents;
    private final Turns turns;
    private final Clock clock;

    TakeBackConsent(Consents consents, Turns turns, Clock clock) {
        this.consents = consents;
        this.turns = turns;
        this.clock = clock;
    }

    /** Takes it back; taking it back again changes nothing. */
    @WithTransaction
    public Uni<Consent.TakenBack> takeBack(AccountId account, AgreementId agreement) {
        return turns.takeFor(account)
                .chain(() -> consents.find(account, agreement))
                .map(known -> takenBack(agreement, known))
                .call(consents::put);
    }

    private Consent.TakenBack takenBack(AgreementId agreement, Optional<Consent> known) {
        var consent = known.orElseThrow(() -> new Refused(new ConsentRefusal.NoConsent(agreement)));
        return switch (consent) {
            case Consent.Given given -> given.takeBack(clock.instant());
            case Consent.TakenBack takenBack -> takenBack;
        };
    }
}
