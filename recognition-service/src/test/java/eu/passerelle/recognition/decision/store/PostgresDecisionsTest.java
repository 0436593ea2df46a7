package eu.passerelle.recognition.decision.store;

import eu.passerelle.recognition.agreement.Agreements;
import eu.passerelle.recognition.decision.Decisions;
import eu.passerelle.recognition.decision.DecisionsContract;
import eu.passerelle.testkit.Reactively;
import eu.passerelle.testkit.stack.PlatformStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.function.Supplier;

/** Decisions in PostgreSQL. */
@QuarkusTest
@WithTestResource(PlatformStack.class)
class PostgresDecisionsTest extends DecisionsContract {
    @Inject Decisions decisions;
    @Inject Agreements agreements;

    @Override
    protected Decisions decisions() {
        return decisions;
    }

    @Override
    protected Agreements agreements() {
        return agreements;
    }

    @Override
    protected <T> T run(Supplier<Uni<T>> work) {
        return Reactively.inTransaction(work);
    }
}
