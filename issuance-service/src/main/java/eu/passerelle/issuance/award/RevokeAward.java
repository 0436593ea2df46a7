package eu.passerelle.issuance.award;

import eu.passerelle.issuance.offering.ProviderId;
import eu.passerelle.issuance.status.MarkPlace;
import eu.passerelle.kit.problem.Refused;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;

/** Takes a credential back, for good. */
@ApplicationScoped
public class RevokeAward {

    private final Awards awards;
    private final MarkPlace places;
    private final TellAward tell;
    private final Clock clock;

    RevokeAward(Awards awards, MarkPlace places, TellAward tell, Clock clock) {
        this.awards = awards;
        this.places = places;
        this.tell = tell;
        this.clock = clock;
    }

    /**
     * Revokes the award's credential.
     *
     * @param issuer the caller's organisation
     */
    @WithTransaction
    public Uni<Award.Revoked> revoke(ProviderId issuer, AwardId id, Revocation revocation) {
        return awards.getForChange(issuer, id)
                .map(found -> issued(found).revoke(revocation, clock.instant()))
                .call(awards::put)
                .call(revoked -> places.set(revoked.issued().place()))
                .call(tell::revoked);
    }

    private static Award.Issued issued(Optional<Award> found) {
        return switch (found.orElse(null)) {
            case Award.Issued issued -> issued;
            case Award.Suspended suspended -> suspended.issued();
            case Award.Granted granted ->
                    throw new Refused(new AwardRefusal.NotIssued(granted.id()));
            case Award.Revoked revoked ->
                    throw new Refused(new AwardRefusal.AlreadyRevoked(revoked.id()));
            case null -> throw new Refused(new AwardRefusal.UnknownAward());
        };
    }
}
