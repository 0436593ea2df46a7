package eu.passerelle.catalog.specification;

import eu.passerelle.catalog.Hands;
import io.smallrye.mutiny.Uni;
import java.util.function.Supplier;

class InMemoryConfirmationsTest extends ConfirmationsContract {
    private final Confirmations confirmations = new InMemoryConfirmations();

    @Override
    protected Confirmations confirmations() {
        return confirmations;
    }

    @Override
    protected <T> T inTransaction(Supplier<Uni<T>> work) {
        return Hands.done(work.get());
    }
}
