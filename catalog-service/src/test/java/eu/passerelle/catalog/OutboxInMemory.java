package eu.passerelle.catalog;

import eu.passerelle.contracts.Fact;
import eu.passerelle.kit.outbox.Outbox;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;

/** Keeps what would be told. */
public final class OutboxInMemory implements Outbox {
    private final List<Fact> facts = new ArrayList<>();

    @Override
    public Uni<Void> add(Fact fact) {
        return Uni.createFrom().voidItem().invoke(() -> facts.add(fact));
    }

    public List<Fact> facts() {
        return List.copyOf(facts);
    }
}
