package eu.passerelle.testkit.facts;

import eu.passerelle.kit.inbox.Inbox;
import io.smallrye.mutiny.Uni;
import java.util.function.Supplier;

class InMemoryInboxTest extends InboxContract {

    private final Inbox inbox = new InMemoryInbox();

    @Override
    protected Inbox inbox() {
        return inbox;
    }

    @Override
    protected void await(Supplier<Uni<Void>> work) {
        work.get().await().indefinitely();
    }
}
