package eu.passerelle.recognition.evidence.store;

import eu.passerelle.recognition.evidence.Credentials;
import eu.passerelle.recognition.evidence.CredentialsContract;
import eu.passerelle.testkit.Reactively;
import eu.passerelle.testkit.stack.PlatformStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.function.Supplier;

/** Credentials in PostgreSQL. */
@QuarkusTest
@WithTestResource(PlatformStack.class)
class PostgresCredentialsTest extends CredentialsContract {
    @Inject Credentials credentials;

    @Override
    protected Credentials credentials() {
        return credentials;
    }

    @Override
    protected <T> T run(Supplier<Uni<T>> work) {
        return Reactively.inTransaction(work);
    }
}
