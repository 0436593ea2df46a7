package eu.passerelle.catalog.provider;

import eu.passerelle.contracts.catalog.v1.ProviderKind;
import eu.passerelle.kit.ids.Ids;
import eu.passerelle.kit.outbox.Outbox;
import eu.passerelle.kit.problem.Refusal.Flaw;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Records what a quality agency decided about a provider, and tells the others. */
@ApplicationScoped
public class RecordAccreditation {
    private static final int MOST_FOR_ONE = 100;

    private final Providers providers;
    private final Accreditations accreditations;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;

    RecordAccreditation(
            Providers providers,
            Accreditations accreditations,
            Outbox outbox,
            Ids ids,
            Clock clock) {
        this.providers = providers;
        this.accreditations = accreditations;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    /** From now on it counts. */
    @WithTransaction
    public Uni<Accreditation.InForce> record(Grant grant) {
        var accreditation =
                new Accreditation.InForce(new AccreditationId(ids.next()), grant, clock.instant());
        return providers
                .getToChange(grant.holder())
                .invoke(holder -> refuseIfImpossible(grant, holder))
                .call(() -> refuseIfTooMany(grant.holder()))
                .call(() -> accreditations.put(accreditation))
                .call(() -> outbox.add(Announcement.of(accreditation)))
                .replaceWith(accreditation);
    }

    private Uni<Void> refuseIfTooMany(ProviderId holder) {
        return accreditations
                .of(List.of(holder))
                .invoke(recorded -> refuseIfTooMany(holder, recorded.size()))
                .replaceWithVoid();
    }

    private static void refuseIfTooMany(ProviderId holder, int recorded) {
        if (recorded >= MOST_FOR_ONE) {
            throw AccreditationRefusal.because(
                    new AccreditationRefusal.TooManyAccreditations(holder));
        }
    }

    private static void refuseIfImpossible(Grant grant, Provider holder) {
        var flaws = new ArrayList<Flaw>();
        if (grant.decision().agency().equals(grant.holder())) {
            flaws.add(
                    new Flaw(
                            "/provider",
                            "reviewed-by-another",
                            "Nobody accredits themselves. Another agency has to record this."));
        }
        if (holder.profile().kind() != ProviderKind.HIGHER_EDUCATION_INSTITUTION
                && grant.decision().standing() != Decision.Standing.VOLUNTARY) {
            flaws.add(
                    new Flaw(
                            "/standing",
                            "deqar-voluntary",
                            "A review of a provider that is no higher education institution is"
                                    + " voluntary in DEQAR. State VOLUNTARY."));
        }
        if (!flaws.isEmpty()) {
            throw AccreditationRefusal.because(
                    new AccreditationRefusal.ImpossibleAccreditation(flaws));
        }
    }
}
