package eu.passerelle.issuance.award.store;

import eu.passerelle.issuance.award.Awards;
import eu.passerelle.issuance.award.AwardsContract;
import eu.passerelle.issuance.learner.Learners;
import eu.passerelle.issuance.offering.Specifications;
import eu.passerelle.issuance.status.StatusLists;
import eu.passerelle.testkit.Reactively;
import eu.passerelle.testkit.stack.PlatformStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.function.Supplier;

@QuarkusTest
@WithTestResource(PlatformStack.class)
class PostgresAwardsTest extends AwardsContract {

    @Inject Awards awards;
    @Inject Learners learners;
    @Inject Specifications specifications;
    @Inject StatusLists lists;

    @Override
    protected Awards awards() {
        return awards;
    }

    @Override
    protected Learners learners() {
        return learners;
    }

    @Override
    protected Specifications specifications() {
        return specifications;
    }

    @Override
    protected StatusLists lists() {
        return lists;
    }

    @Override
    protected <T> T done(Supplier<Uni<T>> work) {
        return Reactively.inTransaction(work);
    }
}
