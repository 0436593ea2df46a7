package eu.passerelle.issuance.learner.store;

import eu.passerelle.issuance.learner.Learners;
import eu.passerelle.issuance.learner.LearnersContract;
import eu.passerelle.testkit.Reactively;
import eu.passerelle.testkit.stack.PlatformStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.function.Supplier;

@QuarkusTest
@WithTestResource(PlatformStack.class)
class PostgresLearnersTest extends LearnersContract {

    @Inject Learners learners;

    @Override
    protected Learners learners() {
        return learners;
    }

    @Override
    protected <T> T done(Supplier<Uni<T>> work) {
        return Reactively.inTransaction(work);
    }
}
