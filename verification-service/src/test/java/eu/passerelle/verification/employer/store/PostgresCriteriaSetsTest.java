package eu.passerelle.verification.employer.store;

import eu.passerelle.testkit.Reactively;
import eu.passerelle.testkit.stack.PlatformStack;
import eu.passerelle.verification.employer.CriteriaSets;
import eu.passerelle.verification.employer.CriteriaSetsContract;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.function.Supplier;

@QuarkusTest
@WithTestResource(PlatformStack.class)
class PostgresCriteriaSetsTest extends CriteriaSetsContract {
    @Inject PostgresCriteriaSets sets;

    @Override
    protected CriteriaSets sets() {
        return sets;
    }

    @Override
    protected <T> T done(Supplier<Uni<T>> work) {
        return Reactively.inTransaction(work);
    }
}
