package eu.passerelle.issuance.key;

import eu.passerelle.contracts.issuance.v1.IssuerKeyRetired;
import eu.passerelle.issuance.offering.ProviderId;
import eu.passerelle.kit.outbox.Outbox;
import eu.passerelle.kit.problem.Refused;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/** Retires an issuer's active keys and gives it new ones. What the old ones signed stays right. */
@ApplicationScoped
public class RotateKeys {

    private final IssuerKeys keys;
    private final ActivateKeys successors;
    private final Outbox outbox;
    private final Clock clock;

    RotateKeys(IssuerKeys keys, ActivateKeys successors, Outbox outbox, Clock clock) {
        this.keys = keys;
        this.successors = successors;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Rotates all keys of the caller's organisation.
     *
     * @return all keys it ever had, oldest first
     */
    @WithTransaction
    public Uni<List<IssuerKey>> rotate(ProviderId issuer) {
        return keys.seize(issuer)
                .invoke(active -> refuseNone(issuer, active))
                .chain(this::retire)
                .chain(() -> successors.activate(issuer))
                .chain(() -> keys.of(issuer));
    }

    private Uni<Void> retire(List<IssuerKey.Active> active) {
        var now = clock.instant();
        return Multi.createFrom()
                .iterable(active)
                .map(key -> key.retire(now))
                .onItem()
                .transformToUniAndConcatenate(this::putAndTell)
                .onItem()
                .ignoreAsUni();
    }

    private Uni<Void> putAndTell(IssuerKey.Retired retired) {
        return keys.put(retired)
                .chain(
                        () ->
                                outbox.add(
                                        new IssuerKeyRetired(
                                                retired.key().told(), retired.retiredAt())));
    }

    private static void refuseNone(ProviderId issuer, List<IssuerKey.Active> active) {
        if (active.isEmpty()) {
            throw new Refused(new KeyRefusal.NoActiveKey(issuer));
        }
    }
}
