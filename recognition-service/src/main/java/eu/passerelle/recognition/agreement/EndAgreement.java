package eu.passerelle.recognition.agreement;

import eu.passerelle.kit.outbox.Outbox;
import eu.passerelle.kit.problem.Refused;
import eu.passerelle.recognition.evidence.Turns;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Ends agreements: when their last day has passed, or because one side wants to. */
@ApplicationScoped
public class EndAgreement {
    private final Agreements agreements;
    private final Turns turns;
    private final Outbox outbox;
    private final Clock clock;

    EndAgreement(Agreements agreements, Turns turns, Outbox outbox, Clock clock) {
        this.agreements = agreements;
        this.turns = turns;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Ends it for the officer's own side. */
    @WithTransaction
    public Uni<Agreement.Ended> end(Officer officer, AgreementId id) {
        return turns.takeForAll()
                .chain(() -> agreements.find(id))
                .map(found -> active(officer, id, found))
                .chain(active -> end(active, Agreement.Ended.Cause.ENDED_BY_A_PARTY));
    }

    /** Ends every agreement whose last day has passed, and says how many there were. */
    @WithTransaction
    public Uni<Integer> endExpired() {
        Instant now = clock.instant();
        return agreements
                .overAt(now)
                .chain(over -> over.isEmpty() ? none() : endAllOverAt(now))
                .map(List::size);
    }

    private Uni<List<Agreement.Ended>> endAllOverAt(Instant now) {
        return turns.takeForAll().chain(() -> agreements.overAt(now)).chain(this::endEach);
    }

    private Uni<List<Agreement.Ended>> endEach(List<Agreement.Active> over) {
        return Multi.createFrom()
                .iterable(over)
                .onItem()
                .transformToUniAndConcatenate(a -> end(a, Agreement.Ended.Cause.EXPIRED))
                .collect()
                .asList();
    }

    private Uni<Agreement.Ended> end(Agreement.Active active, Agreement.Ended.Cause cause) {
        var ended = active.end(cause, clock.instant());
        return agreements
                .put(ended)
                .chain(() -> outbox.add(Announcements.of(ended)))
                .replaceWith(ended);
    }

    private static Agreement.Active active(
            Officer officer, AgreementId id, Optional<Agreement> found) {
        var side = officer.organisation();
        var agreement =
                found.filter(a -> a.isVisibleTo(new Viewer(Optional.of(side), false)))
                        .filter(a -> a.terms().isParty(side))
                        .orElseThrow(() -> new Refused(new AgreementRefusal.UnknownAgreement(id)));
        return switch (agreement) {
            case Agreement.Active active -> active;
            case Agreement.Draft draft -> throw notActive(draft);
            case Agreement.Proposed proposed -> throw notActive(proposed);
            case Agreement.SignedByOne signed -> throw notActive(signed);
            case Agreement.Ended ended -> throw notActive(ended);
        };
    }

    private static Refused notActive(Agreement agreement) {
        return new Refused(new AgreementRefusal.NotActive(agreement.id()));
    }

    private static Uni<List<Agreement.Ended>> none() {
        return Uni.createFrom().item(List.of());
    }
}
