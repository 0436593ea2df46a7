package eu.passerelle.verification.status;

import io.smallrye.mutiny.Uni;
import java.util.function.Supplier;

class InMemoryStatusTest extends StatusContract {
    private final InMemoryStatus status = new InMemoryStatus();

    @Override
    protected StatusLists lists() {
        return status;
    }

    @Override
    protected Revocations revocations() {
        return status;
    }

    @Override
    protected Standings standings() {
        return status;
    }

    @Override
    protected <T> T done(Supplier<Uni<T>> work) {
        return work.get().await().indefinitely();
    }
}
