package eu.passerelle.verification.employer;

import io.smallrye.mutiny.Uni;
import java.util.function.Supplier;

class InMemoryApiKeysTest extends ApiKeysContract {
    private final InMemoryApiKeys keys = new InMemoryApiKeys();

    @Override
    protected ApiKeys keys() {
        return keys;
    }

    @Override
    protected <T> T done(Supplier<Uni<T>> work) {
        return work.get().await().indefinitely();
    }
}
