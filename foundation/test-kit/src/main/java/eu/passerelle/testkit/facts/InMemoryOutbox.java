package eu.passerelle.testkit.facts;

import eu.passerelle.contracts.Fact;
import eu.passerelle.kit.outbox.Outbox;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** An outbox that only remembers. */
public final class InMemoryOutbox implements Outbox {

    private final List<Fact> facts = new CopyOnWriteArrayList<>();

    @Override
    public Uni<Void> add(Fact fact) {
        return Uni.createFrom().voidItem().invoke(() -> facts.add(fact));
    }

    /** What was told, in order. */
    public List<Fact> facts() {
        return List.copyOf(facts);
    }

    /** What was told of one kind, in order. */
    public <F extends Fact> List<F> facts(Class<F> kind) {
        return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
