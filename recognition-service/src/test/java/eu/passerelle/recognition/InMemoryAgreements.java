package eu.passerelle.recognition;

import eu.passerelle.recognition.agreement.Agreement;
import eu.passerelle.recognition.agreement.AgreementId;
import eu.passerelle.recognition.agreement.Agreements;
import eu.passerelle.recognition.agreement.Viewer;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Agreements in a map. */
public final class InMemoryAgreements implements Agreements {
    private final Map<AgreementId, Agreement> agreements = new HashMap<>();

    @Override
    public Uni<Optional<Agreement>> find(AgreementId id) {
        return Uni.createFrom().item(() -> Optional.ofNullable(agreements.get(id)));
    }

    @Override
    public Uni<List<Agreement>> all(Collection<AgreementId> ids) {
        return Uni.createFrom().item(() -> inOrder().filter(a -> ids.contains(a.id())).toList());
    }

    @Override
    public Uni<List<Agreement>> visibleTo(Viewer viewer, Optional<AgreementId> after, int atMost) {
        return Uni.createFrom()
                .item(
                        () ->
                                inOrder()
                                        .filter(a -> a.isVisibleTo(viewer))
                                        .filter(
                                                a ->
                                                        InOrder.isAfter(
                                                                a.id().value(),
                                                                after.map(AgreementId::value)))
                                        .limit(atMost)
                                        .toList());
    }

    @Override
    public Uni<Optional<Agreement>> withReference(String reference) {
        return Uni.createFrom()
                .item(
                        () ->
                                inOrder()
                                        .filter(a -> !(a instanceof Agreement.Draft))
                                        .filter(a -> !(a instanceof Agreement.Ended))
                                        .filter(a -> a.terms().reference().equals(reference))
                                        .findFirst());
    }

    @Override
    public Uni<List<Agreement.Active>> overAt(Instant moment) {
        return Uni.createFrom()
                .item(
                        () ->
                                inOrder()
                                        .filter(Agreement.Active.class::isInstance)
                                        .map(Agreement.Active.class::cast)
                                        .filter(a -> a.terms().validity().isOverAt(moment))
                                        .toList());
    }

    @Override
    public Uni<Void> put(Agreement agreement) {
        return Uni.createFrom().voidItem().invoke(() -> agreements.put(agreement.id(), agreement));
    }

    private Stream<Agreement> inOrder() {
        return agreements.values().stream()
                .sorted(Comparator.comparing(a -> a.id().value(), InOrder.UUIDS));
    }
}
