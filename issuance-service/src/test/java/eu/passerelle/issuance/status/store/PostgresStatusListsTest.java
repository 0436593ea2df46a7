package eu.passerelle.issuance.status.store;

import eu.passerelle.issuance.status.StatusLists;
import eu.passerelle.issuance.status.StatusListsContract;
import eu.passerelle.testkit.Reactively;
import eu.passerelle.testkit.stack.PlatformStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.function.Supplier;

@QuarkusTest
@WithTestResource(PlatformStack.class)
class PostgresStatusListsTest extends StatusListsContract {

    @Inject StatusLists lists;

    @Override
    protected StatusLists lists() {
        return lists;
    }

    @Override
    protected <T> T done(Supplier<Uni<T>> work) {
        return Reactively.inTransaction(work);
    }
}
