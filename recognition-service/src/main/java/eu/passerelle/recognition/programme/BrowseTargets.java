package eu.passerelle.recognition.programme;

import eu.passerelle.kit.problem.Refused;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Looks at targets; they are public. */
@ApplicationScoped
public class BrowseTargets {
    private final Targets targets;

    BrowseTargets(Targets targets) {
        this.targets = targets;
    }

    /** One target, in use or not. */
    @WithSession
    public Uni<Target> one(TargetId id) {
        return targets.find(id)
                .map(
                        found ->
                                found.orElseThrow(
                                        () -> new Refused(new TargetRefusal.UnknownTarget(id))));
    }

    /** Up to so many targets in use after the given one. */
    @WithSession
    public Uni<List<Target.Active>> active(Optional<TargetId> after, int atMost) {
        return targets.active(after, atMost);
    }

    /** These targets, in use or not. */
    @WithSession
    public Uni<List<Target>> these(Collection<TargetId> ids) {
        return targets.all(ids);
    }
}
