package eu.passerelle.issuance.award;

import eu.passerelle.issuance.learner.InMemoryLearners;
import eu.passerelle.issuance.learner.Learners;
import eu.passerelle.issuance.offering.InMemorySpecifications;
import eu.passerelle.issuance.offering.Specifications;
import eu.passerelle.issuance.status.InMemoryStatusLists;
import eu.passerelle.issuance.status.StatusLists;
import io.smallrye.mutiny.Uni;
import java.util.function.Supplier;

class InMemoryAwardsTest extends AwardsContract {

    private final InMemoryAwards awards = new InMemoryAwards();
    private final InMemoryLearners learners = new InMemoryLearners();
    private final InMemorySpecifications specifications = new InMemorySpecifications();
    private final InMemoryStatusLists lists = new InMemoryStatusLists();

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
        return work.get().await().indefinitely();
    }
}
