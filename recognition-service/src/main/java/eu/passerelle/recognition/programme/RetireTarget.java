package eu.passerelle.recognition.programme;

import eu.passerelle.kit.problem.Refused;
import eu.passerelle.recognition.partner.ProviderId;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Takes a target out of use. */
@ApplicationScoped
public class RetireTarget {
    private final Targets targets;
    private final Clock clock;

    RetireTarget(Targets targets, Clock clock) {
        this.targets = targets;
        this.clock = clock;
    }

    /** Retires the organisation's own target. */
    @WithTransaction
    public Uni<Target.Retired> retire(ProviderId provider, TargetId id) {
        return targets.find(id)
                .map(found -> found.filter(target -> target.provider().equals(provider)))
                .map(own -> own.orElseThrow(() -> unknown(id)))
                .map(this::retired)
                .call(targets::put);
    }

    private Target.Retired retired(Target target) {
        return switch (target) {
            case Target.Active active -> active.retire(clock.instant());
            case Target.Retired retired ->
                    throw new Refused(new TargetRefusal.TargetAlreadyRetired(retired.id()));
        };
    }

    private static Refused unknown(TargetId id) {
        return new Refused(new TargetRefusal.UnknownTarget(id));
    }
}
