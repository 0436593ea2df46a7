package eu.passerelle.issuance.format.store;

import eu.passerelle.issuance.format.Renditions;
import eu.passerelle.issuance.format.RenditionsContract;
import eu.passerelle.testkit.Reactively;
import eu.passerelle.testkit.stack.PlatformStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.function.Supplier;

@QuarkusTest
@WithTestResource(PlatformStack.class)
class PostgresRenditionsTest extends RenditionsContract {

    @Inject Renditions renditions;

    @Override
    protected Renditions renditions() {
        return renditions;
    }

    @Override
    protected <T> T done(Supplier<Uni<T>> work) {
        return Reactively.inTransaction(work);
    }
}
