package eu.passerelle.catalog.exchange.store;

import eu.passerelle.catalog.exchange.Traces;
import eu.passerelle.catalog.exchange.TracesContract;
import eu.passerelle.testkit.Reactively;
import eu.passerelle.testkit.stack.PlatformStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.function.Supplier;

@QuarkusTest
@WithTestResource(PlatformStack.class)
class PostgresTracesTest extends TracesContract {
    @Inject Traces traces;

    @Override
    protected Traces traces() {
        return traces;
    }

    @Override
    protected <T> T inTransaction(Supplier<Uni<T>> work) {
        return Reactively.inTransaction(work);
    }
}
