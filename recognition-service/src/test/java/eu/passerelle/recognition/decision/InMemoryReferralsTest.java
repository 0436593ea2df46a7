package eu.passerelle.recognition.decision;

import eu.passerelle.recognition.InMemoryAgreements;
import eu.passerelle.recognition.InMemoryReferrals;
import eu.passerelle.recognition.agreement.Agreements;
import io.smallrye.mutiny.Uni;
import java.util.function.Supplier;

/** Referrals in a map. */
class InMemoryReferralsTest extends ReferralsContract {
    private final Referrals referrals = new InMemoryReferrals();
    private final Agreements agreements = new InMemoryAgreements();

    @Override
    protected Referrals referrals() {
        return referrals;
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
