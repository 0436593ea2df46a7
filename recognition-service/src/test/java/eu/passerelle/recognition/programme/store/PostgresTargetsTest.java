package eu.passerelle.recognition.programme.store;

import eu.passerelle.recognition.programme.Targets;
import eu.passerelle.recognition.programme.TargetsContract;
import eu.passerelle.testkit.Reactively;
import eu.passerelle.testkit.stack.PlatformStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.function.Supplier;

/** Targets in PostgreSQL. */
@QuarkusTest
@WithTestResource(PlatformStack.class)
class PostgresTargetsTest extends TargetsContract {
    @Inject Targets targets;

    @Override
    protected Targets targets() {
        return targets;
    }

    @Override
    protected <T> T run(Supplier<Uni<T>> work) {
        return Reactively.inTransaction(work);
    }
}
