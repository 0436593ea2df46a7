package eu.passerelle.recognition.programme;

import eu.passerelle.kit.ids.Ids;
import eu.passerelle.kit.problem.Refused;
import eu.passerelle.recognition.partner.ProviderId;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Adds a target to the ones of an organisation. */
@ApplicationScoped
public class AddTarget {
    private final Targets targets;
    private final Ids ids;

    AddTarget(Targets targets, Ids ids) {
        this.targets = targets;
        this.ids = ids;
    }

    /** Adds what is sketched, or lists all that is wrong with it. */
    @WithTransaction
    public Uni<Target.Active> add(ProviderId provider, TargetSketch sketch) {
        var flaws = TargetCheck.of(sketch);
        if (!flaws.isEmpty()) {
            return Uni.createFrom()
                    .failure(() -> new Refused(new TargetRefusal.IncompleteTarget(flaws)));
        }
        var validity = new Validity(sketch.validFrom(), Optional.ofNullable(sketch.validUntil()));
        var target =
                new Target.Active(new TargetId(ids.next()), provider, required(sketch), validity);
        return targets.put(target).replaceWith(target);
    }

    private static Requirement required(TargetSketch sketch) {
        return new Requirement(
                new Programme(sketch.programmeCode(), new Text(sketch.programmeTitle())),
                new Text(sketch.title()),
                new Credits(sketch.ects()),
                sketch.eqfLevel(),
                sketch.iscedF(),
                sketch.outcomes().stream().map(AddTarget::required).toList());
    }

    private static RequiredOutcome required(TargetSketch.OutcomeSketch outcome) {
        var skills = outcome.skills() == null ? List.<String>of() : outcome.skills();
        return new RequiredOutcome(
                outcome.id(), new Text(outcome.text()), outcome.essential(), Set.copyOf(skills));
    }
}
