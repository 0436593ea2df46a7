package eu.passerelle.verification.trust.store;

import eu.passerelle.testkit.Reactively;
import eu.passerelle.testkit.stack.PlatformStack;
import eu.passerelle.verification.trust.HeardUntil;
import eu.passerelle.verification.trust.IssuerKeys;
import eu.passerelle.verification.trust.Providers;
import eu.passerelle.verification.trust.Registry;
import eu.passerelle.verification.trust.Specifications;
import eu.passerelle.verification.trust.TrustContract;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.function.Supplier;

@QuarkusTest
@WithTestResource(PlatformStack.class)
class PostgresTrustTest extends TrustContract {
    @Inject Providers providers;
    @Inject IssuerKeys keys;
    @Inject Specifications specifications;
    @Inject Registry registry;
    @Inject HeardUntil heardUntil;

    @Override
    protected Providers providers() {
        return providers;
    }

    @Override
    protected IssuerKeys keys() {
        return keys;
    }

    @Override
    protected Specifications specifications() {
        return specifications;
    }

    @Override
    protected Registry registry() {
        return registry;
    }

    @Override
    protected HeardUntil heardUntil() {
        return heardUntil;
    }

    @Override
    protected <T> T done(Supplier<Uni<T>> work) {
        T answer = Reactively.inTransaction(work);
        Reactively.await(registry::catchUp);
        return answer;
    }
}
