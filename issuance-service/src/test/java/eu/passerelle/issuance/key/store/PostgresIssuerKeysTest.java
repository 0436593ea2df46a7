package eu.passerelle.issuance.key.store;

import eu.passerelle.issuance.key.IssuerKeys;
import eu.passerelle.issuance.key.IssuerKeysContract;
import eu.passerelle.testkit.Reactively;
import eu.passerelle.testkit.stack.PlatformStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.function.Supplier;

@QuarkusTest
@WithTestResource(PlatformStack.class)
class PostgresIssuerKeysTest extends IssuerKeysContract {

    @Inject IssuerKeys keys;

    @Override
    protected IssuerKeys keys() {
        return keys;
    }

    @Override
    protected <T> T done(Supplier<Uni<T>> work) {
        return Reactively.inTransaction(work);
    }
}
