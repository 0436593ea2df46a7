package eu.passerelle.recognition.programme;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All targets. */
public interface Targets {
    /** The target, if there is one. */
    Uni<Optional<Target>> find(TargetId id);

    /** The targets with these ids; those that do not exist are left out. */
    Uni<List<Target>> all(Collection<TargetId> ids);

    /** Up to so many targets in use, in the order of their ids, after the given one. */
    Uni<List<Target.Active>> active(Optional<TargetId> after, int atMost);

    /** Keeps the target as it is now. */
    Uni<Void> put(Target target);
}
