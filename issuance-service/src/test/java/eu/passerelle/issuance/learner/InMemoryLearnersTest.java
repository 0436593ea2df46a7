package eu.passerelle.issuance.learner;

import io.smallrye.mutiny.Uni;
import java.util.function.Supplier;

class InMemoryLearnersTest extends LearnersContract {

    private final InMemoryLearners learners = new InMemoryLearners();

    @Override
    protected Learners learners() {
        return learners;
    }

    @Override
    protected <T> T done(Supplier<Uni<T>> work) {
        return work.get().await().indefinitely();
    }
}
