package eu.passerelle.recognition.agreement;

import eu.passerelle.recognition.InMemoryAgreements;
import io.smallrye.mutiny.Uni;
import java.util.function.Supplier;

/** Agreements in a map. */
class InMemoryAgreementsTest extends AgreementsContract {
    private final Agreements agreements = new InMemoryAgreements();

    @Override
    protected Agreements agreements() {
        return agreements;
    }

    @Override
    protected <T> T run(Supplier<Uni<T>> work) {
        return work.get().await().indefinitely();
    }
}
