package eu.passerelle.issuance;

import eu.passerelle.contracts.Fact;
import eu.passerelle.kit.outbox.Outbox;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** An outbox that remembers what it was told. */
public final class InMemoryOutbox implements Outbox {

    private final List<Fact> facts = new CopyOnWriteArrayList<>();

    @Override
    public Uni<Void> add(Fact fact) {
        return Uni.createFrom().voidItem().invoke(() -> facts.add(fact));
    }

    /** All facts, oldest first. */
    public List<Fact> facts() {
        return List.copyOf(facts);
    }

    /** The facts of one kind, oldest first. */
    public <F extends Fact> List<F> facts(Class<F> kind) {
        return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Forgets all. */
    public void clear() {
        facts.clear();
    }
}
