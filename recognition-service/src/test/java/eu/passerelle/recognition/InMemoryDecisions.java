package eu.passerelle.recognition;

import eu.passerelle.recognition.decision.Decision;
import eu.passerelle.recognition.decision.DecisionId;
import eu.passerelle.recognition.decision.Decisions;
import eu.passerelle.recognition.evidence.CredentialId;
import eu.passerelle.recognition.evidence.LearnerId;
import eu.passerelle.recognition.partner.ProviderId;
import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Decisions in a map. */
public final class InMemoryDecisions implements Decisions {
    private final Map<DecisionId, Decision> decisions = new HashMap<>();

    @Override
    public Uni<Optional<Decision>> find(DecisionId id) {
        return Uni.createFrom().item(() -> Optional.ofNullable(decisions.get(id)));
    }

    @Override
    public Uni<List<Decision>> about(Collection<CredentialId> credentials) {
        return Uni.createFrom()
                .item(
                        () ->
                                oldestFirst()
                                        .filter(
                                                d ->
                                                        credentials.contains(
                                                                d.ruling().source().credential()))
                                        .toList());
    }

    @Override
    public Uni<List<Decision>> by(ProviderId organisation, Optional<DecisionId> after, int atMost) {
        return Uni.createFrom()
                .item(
                        () ->
                                newestFirst(after)
                                        .filter(
                                                d ->
                                                        d.ruling()
                                                                .worth()
                                                                .recognisedBy()
                                                                .equals(organisation))
                                        .limit(atMost)
                                        .toList());
    }

    @Override
    public Uni<List<Decision>> concerning(
            Collection<LearnerId> learners, Optional<DecisionId> after, int atMost) {
        return Uni.createFrom()
                .item(
                        () ->
                                newestFirst(after)
                                        .filter(
                                                d ->
                                                        learners.contains(
                                                                d.ruling().source().learner()))
                                        .limit(atMost)
                                        .toList());
    }

    @Override
    public Uni<Void> put(Decision decision) {
        return Uni.createFrom().voidItem().invoke(() -> decisions.put(decision.id(), decision));
    }

    /** Everything that was decided. */
    public List<Decision> all() {
        return oldestFirst().toList();
    }

    private Stream<Decision> oldestFirst() {
        return decisions.values().stream()
                .sorted(Comparator.comparing(d -> d.id().value(), InOrder.UUIDS));
    }

    private Stream<Decision> newestFirst(Optional<DecisionId> after) {
        return decisions.values().stream()
                .filter(d -> InOrder.isBefore(d.id().value(), after.map(DecisionId::value)))
                .sorted(
                        Comparator.comparing((Decision d) -> d.id().value(), InOrder.UUIDS)
                                .reversed());
    }
}
