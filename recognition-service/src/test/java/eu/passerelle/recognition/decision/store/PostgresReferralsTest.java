package eu.passerelle.recognition.decision.store;

import eu.passerelle.recognition.agreement.Agreements;
import eu.passerelle.recognition.decision.Referrals;
import eu.passerelle.recognition.decision.ReferralsContract;
import eu.passerelle.testkit.Reactively;
import eu.passerelle.testkit.stack.PlatformStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.function.Supplier;

/** Referrals in PostgreSQL. */
@QuarkusTest
@WithTestResource(PlatformStack.class)
class PostgresReferralsTest extends ReferralsContract {
    @Inject Referrals referrals;
    @Inject Agreements agreements;

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
        return Reactively.inTransaction(work);
    }
}
