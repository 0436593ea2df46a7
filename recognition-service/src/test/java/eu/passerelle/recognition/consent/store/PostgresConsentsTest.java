package eu.passerelle.recognition.consent.store;

import eu.passerelle.recognition.agreement.Agreements;
import eu.passerelle.recognition.consent.Consents;
import eu.passerelle.recognition.consent.ConsentsContract;
import eu.passerelle.testkit.Reactively;
import eu.passerelle.testkit.stack.PlatformStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.function.Supplier;

/** Consents in PostgreSQL. */
@QuarkusTest
@WithTestResource(PlatformStack.class)
class PostgresConsentsTest extends ConsentsContract {
    @Inject Consents consents;
    @Inject Agreements agreements;

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
        return Reactively.inTransaction(work);
    }
}
