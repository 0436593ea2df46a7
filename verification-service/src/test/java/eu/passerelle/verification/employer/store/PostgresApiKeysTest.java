package eu.passerelle.verification.employer.store;

import eu.passerelle.testkit.Reactively;
import eu.passerelle.testkit.stack.PlatformStack;
import eu.passerelle.verification.employer.ApiKeys;
import eu.passerelle.verification.employer.ApiKeysContract;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.function.Supplier;

@QuarkusTest
@WithTestResource(PlatformStack.class)
class PostgresApiKeysTest extends ApiKeysContract {
    @Inject PostgresApiKeys keys;

    @Override
    protected ApiKeys keys() {
        return keys;
    }

    @Override
    protected <T> T done(Supplier<Uni<T>> work) {
        return Reactively.inTransaction(work);
    }
}
