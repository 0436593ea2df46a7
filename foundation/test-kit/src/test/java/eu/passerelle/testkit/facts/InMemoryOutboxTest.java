package eu.passerelle.testkit.facts;

import eu.passerelle.contracts.Fact;
import eu.passerelle.kit.outbox.Outbox;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.function.Supplier;

class InMemoryOutboxTest extends OutboxContract {

    private final InMemoryOutbox outbox = new InMemoryOutbox();

    @Override
    protected Outbox outbox() {
        return outbox;
    }

    @Override
    protected void inTransaction(Supplier<Uni<Void>> work) {
        work.get().await().indefinitely();
    }

    @Override
    protected List<Fact> told(String subject, int count) {
        return outbox.facts();
    }
}
