package eu.passerelle.issuance.award;

import eu.passerelle.issuance.offering.ProviderId;
import eu.passerelle.issuance.status.MarkPlace;
import eu.passerelle.issuance.status.Place;
import eu.passerelle.kit.problem.Refused;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;

/** Takes a credential back for the time being, and lets it stand again. */
@ApplicationScoped
public class SuspendAward {

    private final Awards awards;
    private final MarkPlace places;
    private final Clock clock;

    SuspendAward(Awards awards, MarkPlace places, Clock clock) {
        this.awards = awards;
        this.places = places;
        this.clock = clock;
    }

    /**
     * Suspends the award's credential; verifiers hear it by its status list.
     *
     * @param issuer the caller's organisation
     * @param note why, in the issuer's own words
     */
    @WithTransaction
    public Uni<Award.Suspended> suspend(ProviderId issuer, AwardId id, String note) {
        return awards.getForChange(issuer, id)
                .map(found -> issued(found).suspend(note, clock.instant()))
                .call(awards::put)
                .call(suspended -> places.set(place(suspended)));
    }

    /** Lets it stand again. */
    @WithTransaction
    public Uni<Award.Issued> reinstate(ProviderId issuer, AwardId id) {
        return awards.getForChange(issuer, id)
                .map(SuspendAward::suspended)
                .call(suspended -> awards.put(suspended.reinstate()))
                .call(suspended -> places.clear(place(suspended)))
                .map(Award.Suspended::reinstate);
    }

    private static Place place(Award.Suspended suspended) {
        return suspended.issued().places().suspension().orElseThrow();
    }

    private static Award.Issued issued(Optional<Award> found) {
        return switch (found.orElse(null)) {
            case Award.Issued issued when issued.places().suspension().isPresent() -> issued;
            case Award.Issued issued ->
                    throw new Refused(new AwardRefusal.NotSuspendable(issued.id()));
            case Award.Granted granted ->
                    throw new Refused(new AwardRefusal.NotIssued(granted.id()));
            case Award.Suspended suspended ->
                    throw new Refused(new AwardRefusal.AlreadySuspended(suspended.id()));
            case Award.Revoked revoked ->
                    throw new Refused(new AwardRefusal.AlreadyRevoked(revoked.id()));
            case null -> throw new Refused(new AwardRefusal.UnknownAward());
        };
    }

    private static Award.Suspended suspended(Optional<Award> found) {
        return switch (found.orElse(null)) {
            case Award.Suspended suspended -> suspended;
            case Award.Issued issued ->
                    throw new Refused(new AwardRefusal.NotSuspended(issued.id()));
            case Award.Granted granted ->
                    throw new Refused(new AwardRefusal.NotIssued(granted.id()));
            case Award.Revoked revoked ->
                    throw new Refused(new AwardRefusal.AlreadyRevoked(revoked.id()));
            case null -> throw new Refused(new AwardRefusal.UnknownAward());
        };
    }
}
