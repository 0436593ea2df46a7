package eu.passerelle.recognition;

import eu.passerelle.recognition.programme.Target;
import eu.passerelle.recognition.programme.TargetId;
import eu.passerelle.recognition.programme.Targets;
import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Targets in a map. */
public final class InMemoryTargets implements Targets {
    private final Map<TargetId, Target> targets = new HashMap<>();

    @Override
    public Uni<Optional<Target>> find(TargetId id) {
        return Uni.createFrom().item(() -> Optional.ofNullable(targets.get(id)));
    }

    @Override
    public Uni<List<Target>> all(Collection<TargetId> ids) {
        return Uni.createFrom()
                .item(() -> targets.values().stream().filter(t -> ids.contains(t.id())).toList());
    }

    @Override
    public Uni<List<Target.Active>> active(Optional<TargetId> after, int atMost) {
        return Uni.createFrom()
                .item(
                        () ->
                                targets.values().stream()
                                        .filter(Target.Active.class::isInstance)
                                        .map(Target.Active.class::cast)
                                        .filter(
                                                t ->
                                                        InOrder.isAfter(
                                                                t.id().value(),
                                                                after.map(TargetId::value)))
                                        .sorted(
                                                Comparator.comparing(
                                                        t -> t.id().value(), InOrder.UUIDS))
                                        .limit(atMost)
                                        .toList());
    }

    @Override
    public Uni<Void> put(Target target) {
        return Uni.createFrom().voidItem().invoke(() -> targets.put(target.id(), target));
    }
}
