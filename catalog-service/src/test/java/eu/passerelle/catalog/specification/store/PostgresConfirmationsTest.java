package eu.passerelle.catalog.specification.store;

import eu.passerelle.catalog.specification.Confirmations;
import eu.passerelle.catalog.specification.ConfirmationsContract;
import eu.passerelle.testkit.Reactively;
import eu.passerelle.testkit.stack.PlatformStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.function.Supplier;

@QuarkusTest
@WithTestResource(PlatformStack.class)
class PostgresConfirmationsTest extends ConfirmationsContract {
    @Inject Confirmations confirmations;

    @Override
    protected Confirmations confirmations() {
        return confirmations;
    }

    @Override
    protected <T> T inTransaction(Supplier<Uni<T>> work) {
        return Reactively.inTransaction(work);
    }
}
