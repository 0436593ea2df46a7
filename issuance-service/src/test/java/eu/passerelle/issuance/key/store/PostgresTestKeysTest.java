package eu.passerelle.issuance.key.store;

import eu.passerelle.issuance.key.TestKeys;
import eu.passerelle.issuance.key.TestKeysContract;
import eu.passerelle.testkit.Reactively;
import eu.passerelle.testkit.stack.PlatformStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.function.Supplier;

@QuarkusTest
@WithTestResource(PlatformStack.class)
class PostgresTestKeysTest extends TestKeysContract {

    @Inject TestKeys testKeys;

    @Override
    protected TestKeys testKeys() {
        return testKeys;
    }

    @Override
    protected <T> T done(Supplier<Uni<T>> work) {
        return Reactively.inTransaction(work);
    }
}
