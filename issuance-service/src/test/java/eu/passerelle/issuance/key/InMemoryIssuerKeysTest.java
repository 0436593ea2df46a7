package eu.passerelle.issuance.key;

import io.smallrye.mutiny.Uni;
import java.util.function.Supplier;

class InMemoryIssuerKeysTest extends IssuerKeysContract {

    private final InMemoryIssuerKeys keys = new InMemoryIssuerKeys();

    @Override
    protected IssuerKeys keys() {
        return keys;
    }

    @Override
    protected <T> T done(Supplier<Uni<T>> work) {
        return work.get().await().indefinitely();
    }
}
