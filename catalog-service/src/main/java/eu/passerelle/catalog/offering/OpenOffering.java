package eu.passerelle.catalog.offering;

import eu.passerelle.catalog.provider.Provider;
import eu.passerelle.catalog.provider.ProviderId;
import eu.passerelle.catalog.provider.Providers;
import eu.passerelle.catalog.specification.Edition;
import eu.passerelle.catalog.specification.SpecificationId;
import eu.passerelle.catalog.specification.Specifications;
import eu.passerelle.contracts.catalog.v1.OfferingOpened;
import eu.passerelle.kit.ids.Ids;
import eu.passerelle.kit.outbox.Outbox;
import eu.passerelle.kit.problem.Refusal.Flaw;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/** Announces a run of what is published, and tells the others. */
@ApplicationScoped
public class OpenOffering {
    private final Specifications specifications;
    private final Providers providers;
    private final Offerings offerings;
    private final Outbox outbox;
    private final Stamp stamp;

    OpenOffering(
            Specifications specifications,
            Providers providers,
            Offerings offerings,
            Outbox outbox,
            Stamp stamp) {
        this.specifications = specifications;
        this.providers = providers;
        this.offerings = offerings;
        this.outbox = outbox;
        this.stamp = stamp;
    }

    /** From now on it is announced. */
    @WithTransaction
    public Uni<Offering> open(SpecificationId id, ProviderId by, Run run) {
        return specifications
                .historyToChange(id)
                .map(history -> history.ownedBy(by).published())
                .map(published -> stamp.on(published.edition(), possible(run)))
                .call(offering -> providers.get(by).map(Provider::asRegistered))
                .call(this::announce);
    }

    private Uni<Void> announce(Offering offering) {
        return offerings.put(offering).chain(() -> outbox.add(announcement(offering)));
    }

    private static Run possible(Run run) {
        if (run.endsOn().isBefore(run.startsOn())) {
            throw OfferingRefusal.because(
                    new OfferingRefusal.ImpossibleRun(
                            List.of(
                                    new Flaw(
                                            "/endsOn",
                                            "ends-after-start",
                                            "It ends before it starts. Exchange the dates."))));
        }
        return run;
    }

    private static OfferingOpened announcement(Offering offering) {
        var run = offering.run();
        return new OfferingOpened(
                offering.id().toString(),
                offering.specification().toString(),
                offering.version(),
                offering.provider().value(),
                run.startsOn(),
                run.endsOn(),
                run.mode(),
                run.language().tag());
    }

    /** Gives an offering its id and its time. */
    @ApplicationScoped
    static class Stamp {
        private final Ids ids;
        private final Clock clock;

        Stamp(Ids ids, Clock clock) {
            this.ids = ids;
            this.clock = clock;
        }

        Offering on(Edition edition, Run run) {
            return Offering.of(edition, new OfferingId(ids.next()), run, clock.instant());
        }
    }
}
