package eu.passerelle.recognition.decision;

import eu.passerelle.recognition.InMemoryAgreements;
import eu.passerelle.recognition.InMemoryDecisions;
import eu.passerelle.recognition.agreement.Agreements;
import io.smallrye.mutiny.Uni;
import java.util.function.Supplier;

/** Decisions in a map. */
class InMemoryDecisionsTest extends DecisionsContract {
    private final Decisions decisions = new InMemoryDecisions();
    private final Agreements agreements = new InMemoryAgreements();

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
        return work.get().await().indefinitely();
    }
}
