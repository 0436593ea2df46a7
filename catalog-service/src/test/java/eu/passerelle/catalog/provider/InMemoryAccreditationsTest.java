package eu.passerelle.catalog.provider;

import eu.passerelle.catalog.Hands;
import io.smallrye.mutiny.Uni;
import java.util.function.Supplier;

class InMemoryAccreditationsTest extends AccreditationsContract {
    private final Accreditations accreditations = new InMemoryAccreditations();

    @Override
    protected Accreditations accreditations() {
        return accreditations;
    }

    @Override
    protected void known(ProviderId id) {
        // Nobody asks who is known.
    }

    @Override
    protected <T> T inTransaction(Supplier<Uni<T>> work) {
        return Hands.done(work.get());
    }
}
