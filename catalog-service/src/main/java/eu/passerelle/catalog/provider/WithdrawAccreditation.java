package eu.passerelle.catalog.provider;

import eu.passerelle.kit.outbox.Outbox;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;

/** Ends an accreditation, and tells the others; what was awarded under it stays awarded. */
@ApplicationScoped
public class WithdrawAccreditation {
    private final Accreditations accreditations;
    private final Outbox outbox;
    private final Clock clock;

    WithdrawAccreditation(Accreditations accreditations, Outbox outbox, Clock clock) {
        this.accreditations = accreditations;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** It counts no more. Only the agency that recorded it can do this. */
    @WithTransaction
    public Uni<Accreditation.Withdrawn> withdraw(
            AccreditationId id, ProviderId agency, String reason) {
        return accreditations
                .findToChange(id)
                .map(found -> recordedBy(agency, id, found))
                .map(accreditation -> accreditation.asInForce().withdraw(reason, clock.instant()))
                .call(accreditations::put)
                .call(withdrawn -> outbox.add(Announcement.of(withdrawn)));
    }

    private static Accreditation recordedBy(
            ProviderId agency, AccreditationId id, Optional<Accreditation> found) {
        return found.filter(one -> one.grant().decision().agency().equals(agency))
                .orElseThrow(
                        () ->
                                AccreditationRefusal.because(
                                        new AccreditationRefusal.UnknownAccreditation(
                                                id.toString())));
    }
}
