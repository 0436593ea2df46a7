package eu.passerelle.verification.trust;

import io.smallrye.mutiny.Uni;
import java.util.function.Supplier;

class InMemoryTrustTest extends TrustContract {
    private final InMemoryTrust trust = new InMemoryTrust();

    @Override
    protected Providers providers() {
        return trust;
    }

    @Override
    protected IssuerKeys keys() {
        return trust;
    }

    @Override
    protected Specifications specifications() {
        return trust;
    }

    @Override
    protected Registry registry() {
        return trust;
    }

    @Override
    protected HeardUntil heardUntil() {
        return trust;
    }

    @Override
    protected <T> T done(Supplier<Uni<T>> work) {
        return work.get().await().indefinitely();
    }
}
