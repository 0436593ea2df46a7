package eu.passerelle.recognition.evidence.store;

import eu.passerelle.recognition.evidence.Claims;
import eu.passerelle.recognition.evidence.ClaimsContract;
import eu.passerelle.testkit.Reactively;
import eu.passerelle.testkit.stack.PlatformStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.function.Supplier;

/** Claims in PostgreSQL. */
@QuarkusTest
@WithTestResource(PlatformStack.class)
class PostgresClaimsTest extends ClaimsContract {
    @Inject Claims claims;

    @Override
    protected Claims claims() {
        return claims;
    }

    @Override
    protected <T> T run(Supplier<Uni<T>> work) {
        return Reactively.inTransaction(work);
    }
}
