package eu.passerelle.recognition;

import eu.passerelle.contracts.Fact;
import eu.passerelle.kit.outbox.Outbox;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;

/** An outbox that shows what was told. */
public final class Told implements Outbox {
    private final List<Fact> facts = new ArrayList<>();

    @Override
    public Uni<Void> add(Fact fact) {
        return Uni.createFrom().voidItem().invoke(() -> facts.add(fact));
    }

    /** Everything that was told, in order. */
    public List<Fact> facts() {
        return List.copyOf(facts);
    }

    /** Everything of one kind that was told, in order. */
    public <F extends Fact> List<F> of(Class<F> kind) {
        return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
