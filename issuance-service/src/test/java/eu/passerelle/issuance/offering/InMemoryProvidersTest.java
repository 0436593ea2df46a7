package eu.passerelle.issuance.offering;

import io.smallrye.mutiny.Uni;
import java.util.function.Supplier;

class InMemoryProvidersTest extends ProvidersContract {

    private final InMemoryProviders providers = new InMemoryProviders();

    @Override
    protected Providers providers() {
        return providers;
    }

    @Override
    protected <T> T done(Supplier<Uni<T>> work) {
        return work.get().await().indefinitely();
    }
}
