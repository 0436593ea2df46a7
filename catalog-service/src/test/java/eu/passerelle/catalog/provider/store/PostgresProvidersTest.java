package eu.passerelle.catalog.provider.store;

import eu.passerelle.catalog.provider.Providers;
import eu.passerelle.catalog.provider.ProvidersContract;
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
    protected <T> T inTransaction(Supplier<Uni<T>> work) {
        return Reactively.inTransaction(work);
    }
}
