package eu.passerelle.issuance.offering.store;

import eu.passerelle.issuance.offering.Providers;
import eu.passerelle.issuance.offering.ProvidersContract;
import eu.passerelle.testkit.Reactively;
import eu.passerelle.testkit.stack.PlatformStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.function.Supplier;

@QuarkusTest
@WithTestResource(PlatformStack.class)
class PostgresProvidersTest extends ProvidersContract {

    @Inject Providers providers;

    @Override
    protected Providers providers() {
        return providers;
    }

    @Override
    protected <T> T done(Supplier<Uni<T>> work) {
        return Reactively.inTransaction(work);
    }
}
