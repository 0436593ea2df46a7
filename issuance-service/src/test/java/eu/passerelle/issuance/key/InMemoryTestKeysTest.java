package eu.passerelle.issuance.key;

import io.smallrye.mutiny.Uni;
import java.util.function.Supplier;

class InMemoryTestKeysTest extends TestKeysContract {

    private final InMemoryTestKeys testKeys = new InMemoryTestKeys();

    @Override
    protected TestKeys testKeys() {
        return testKeys;
    }

    @Override
    protected <T> T done(Supplier<Uni<T>> work) {
        return work.get().await().indefinitely();
    }
}
