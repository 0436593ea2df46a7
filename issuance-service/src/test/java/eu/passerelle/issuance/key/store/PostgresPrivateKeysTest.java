package eu.passerelle.issuance.key.store;

import eu.passerelle.issuance.key.PrivateKeys;
import eu.passerelle.issuance.key.PrivateKeysContract;
import eu.passerelle.testkit.Reactively;
import eu.passerelle.testkit.stack.PlatformStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.function.Supplier;

@QuarkusTest
@WithTestResource(PlatformStack.class)
class PostgresPrivateKeysTest extends PrivateKeysContract {

    @Inject PrivateKeys privateKeys;

    @Override
    protected PrivateKeys privateKeys() {
        return privateKeys;
    }

    @Override
    protected <T> T done(Supplier<Uni<T>> work) {
        return Reactively.inTransaction(work);
    }
}
