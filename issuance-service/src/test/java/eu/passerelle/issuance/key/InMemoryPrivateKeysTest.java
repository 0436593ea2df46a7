package eu.passerelle.issuance.key;

import io.smallrye.mutiny.Uni;
import java.util.function.Supplier;

class InMemoryPrivateKeysTest extends PrivateKeysContract {

    private final InMemoryPrivateKeys privateKeys = new InMemoryPrivateKeys();

    @Override
    protected PrivateKeys privateKeys() {
        return privateKeys;
    }

    @Override
    protected <T> T done(Supplier<Uni<T>> work) {
        return work.get().await().indefinitely();
    }
}
