package eu.passerelle.recognition.consent;

import eu.passerelle.recognition.InMemoryAgreements;
import eu.passerelle.recognition.InMemoryConsents;
import eu.passerelle.recognition.agreement.Agreements;
import io.smallrye.mutiny.Uni;
import java.util.function.Supplier;

/** Consents in a map. */
class InMemoryConsentsTest extends ConsentsContract {
    private final Consents consents = new InMemoryConsents();
    private final Agreements agreements = new InMemoryAgreements();

    @Override
    protected Consents consents() {
        return consents;
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
