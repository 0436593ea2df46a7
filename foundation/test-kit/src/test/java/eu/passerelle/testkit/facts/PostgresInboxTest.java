package eu.passerelle.testkit.facts;

import eu.passerelle.kit.inbox.Inbox;
import eu.passerelle.testkit.Reactively;
import eu.passerelle.testkit.stack.PlatformStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.function.Supplier;

@QuarkusTest
@WithTestResource(PlatformStack.class)
class PostgresInboxTest extends InboxContract {

    @Inject Inbox inbox;

    @Override
    protected Inbox inbox() {
        return inbox;
    }

    @Override
    protected void await(Supplier<Uni<Void>> work) {
        Reactively.await(work);
    }
}
