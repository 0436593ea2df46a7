package eu.passerelle.recognition.agreement.store;

import eu.passerelle.recognition.agreement.Agreements;
import eu.passerelle.recognition.agreement.AgreementsContract;
import eu.passerelle.testkit.Reactively;
import eu.passerelle.testkit.stack.PlatformStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.function.Supplier;

/** Agreements in PostgreSQL. */
@QuarkusTest
@WithTestResource(PlatformStack.class)
class PostgresAgreementsTest extends AgreementsContract {
    @Inject Agreements agreements;

    @Override
    protected Agreements agreements() {
        return agreements;
    }

    @Override
    protected <T> T run(Supplier<Uni<T>> work) {
        return Reactively.inTransaction(work);
    }
}
