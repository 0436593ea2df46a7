package eu.passerelle.issuance.offering.store;

import eu.passerelle.issuance.offering.Offerings;
import eu.passerelle.issuance.offering.OfferingsContract;
import eu.passerelle.issuance.offering.Specifications;
import eu.passerelle.testkit.Reactively;
import eu.passerelle.testkit.stack.PlatformStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.function.Supplier;

@QuarkusTest
@WithTestResource(PlatformStack.class)
class PostgresOfferingsTest extends OfferingsContract {

    @Inject Specifications specifications;
    @Inject Offerings offerings;

    @Override
    protected Specifications specifications() {
        return specifications;
    }

    @Override
    protected Offerings offerings() {
        return offerings;
    }

    @Override
    protected <T> T done(Supplier<Uni<T>> work) {
        return Reactively.inTransaction(work);
    }
}
