package eu.passerelle.recognition.agreement;

import eu.passerelle.kit.outbox.Outbox;
import eu.passerelle.kit.problem.Refused;
import eu.passerelle.recognition.evidence.Turns;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;

/** Signs for one of the two sides; with the second signature the agreement counts. */
@ApplicationScoped
public class SignAgreement {
    private final Agreements agreements;
    private final OpenTargets openTargets;
    private final Turns turns;
    private final Activation activation;
    private final Clock clock;

    SignAgreement(
            Agreements agreements,
            OpenTargets openTargets,
            Turns turns,
            Activation activation,
            Clock clock) {
        this.agreements = agreements;
        this.openTargets = openTargets;
        this.turns = turns;
        this.activation = activation;
        this.clock = clock;
    }

    /** Signs for the officer's own side. */
    @WithTransaction
    public Uni<Agreement> sign(Officer officer, AgreementId id) {
        return turns.takeForAll()
                .chain(() -> agreements.find(id))
                .map(found -> signed(officer, id, found))
                .call(signed -> openTargets.check(signed.terms()))
                .call(this::keep);
    }

    private Agreement signed(Officer officer, AgreementId id, Optional<Agreement> found) {
        var side = officer.organisation();
        var agreement =
                found.filter(a -> a.isVisibleTo(new Viewer(Optional.of(side), false)))
                        .filter(a -> a.terms().isParty(side))
                        .orElseThrow(() -> new Refused(new AgreementRefusal.UnknownAgreement(id)));
        if (agreement.terms().validity().isOverAt(clock.instant())) {
            throw new Refused(new AgreementRefusal.AgreementPast(id));
        }
        var signature = officer.sign(clock.instant());
        return switch (agreement) {
            case Agreement.Proposed proposed -> proposed.sign(signature);
            case Agreement.SignedByOne one -> one.sign(signature);
            case Agreement.Draft draft -> throw notOpen(draft);
            case Agreement.Active active -> throw notOpen(active);
            case Agreement.Ended ended -> throw notOpen(ended);
        };
    }

    private Uni<Void> keep(Agreement signed) {
        var kept = agreements.put(signed);
        return signed instanceof Agreement.Active active
                ? kept.chain(() -> activation.follow(active))
                : kept;
    }

    private static Refused notOpen(Agreement agreement) {
        return new Refused(new AgreementRefusal.NotOpenForSignature(agreement.id()));
    }

    /** What an agreement's becoming active means to the others. */
    @ApplicationScoped
    static class Activation {
        private final Outbox outbox;
        private final AgreementConsequences consequences;

        Activation(Outbox outbox, AgreementConsequences consequences) {
            this.outbox = outbox;
            this.consequences = consequences;
        }

        Uni<Void> follow(Agreement.Active agreement) {
            return outbox.add(Announcements.of(agreement))
                    .chain(() -> consequences.ofActivating(agreement));
        }
    }
}
