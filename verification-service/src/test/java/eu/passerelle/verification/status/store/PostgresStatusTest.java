package eu.passerelle.verification.status.store;

import eu.passerelle.testkit.Reactively;
import eu.passerelle.testkit.stack.PlatformStack;
import eu.passerelle.verification.status.Revocations;
import eu.passerelle.verification.status.Standings;
import eu.passerelle.verification.status.StatusContract;
import eu.passerelle.verification.status.StatusLists;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.function.Supplier;

@QuarkusTest
@WithTestResource(PlatformStack.class)
class PostgresStatusTest extends StatusContract {
    @Inject StatusLists lists;
    @Inject Revocations revocations;
    @Inject Standings standings;

    @Override
    protected StatusLists lists() {
        return lists;
    }

    @Override
    protected Revocations revocations() {
        return revocations;
    }

    @Override
    protected Standings standings() {
        return standings;
    }

    @Override
    protected <T> T done(Supplier<Uni<T>> work) {
        T answer = Reactively.inTransaction(work);
        Reactively.await(standings::catchUp);
        return answer;
    }
}
