package eu.passerelle.verification.employer;

import io.smallrye.mutiny.Uni;
import java.util.function.Supplier;

class InMemoryCriteriaSetsTest extends CriteriaSetsContract {
    private final InMemoryCriteriaSets sets = new InMemoryCriteriaSets();

    @Override
    protected CriteriaSets sets() {
        return sets;
    }

    @Override
    protected <T> T done(Supplier<Uni<T>> work) {
        return work.get().await().indefinitely();
    }
}
