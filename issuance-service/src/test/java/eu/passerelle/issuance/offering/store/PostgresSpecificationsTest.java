package eu.passerelle.issuance.offering.store;

import eu.passerelle.issuance.offering.Specifications;
import eu.passerelle.issuance.offering.SpecificationsContract;
import eu.passerelle.testkit.Reactively;
import eu.passerelle.testkit.stack.PlatformStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.function.Supplier;

@QuarkusTest
@WithTestResource(PlatformStack.class)
class PostgresSpecificationsTest extends SpecificationsContract {

    @Inject Specifications specifications;

    @Override
    protected Specifications specifications() {
        return specifications;
    }

    @Override
    protected <T> T done(Supplier<Uni<T>> work) {
        return Reactively.inTransaction(work);
    }
}
