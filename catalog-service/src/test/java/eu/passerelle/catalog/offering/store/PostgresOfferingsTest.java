package eu.passerelle.catalog.offering.store;

import eu.passerelle.catalog.offering.Offerings;
import eu.passerelle.catalog.offering.OfferingsContract;
import eu.passerelle.catalog.specification.Specification;
import eu.passerelle.catalog.specification.Specifications;
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
    @Inject Offerings offerings;
    @Inject Specifications specifications;

    @Override
    protected Offerings offerings() {
        return offerings;
    }

    @Override
    protected void published(Specification.Published published) {
        inTransaction(() -> specifications.put(published));
    }

    @Override
    protected <T> T inTransaction(Supplier<Uni<T>> work) {
        return Reactively.inTransaction(work);
    }
}
