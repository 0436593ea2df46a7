package eu.passerelle.catalog.offering;

import eu.passerelle.catalog.specification.Specification;
import io.smallrye.mutiny.Uni;
import java.util.function.Supplier;

class InMemoryOfferingsTest extends OfferingsContract {
    private final InMemoryOfferings offerings = new InMemoryOfferings();

    @Override
    protected Offerings offerings() {
        return offerings;
    }

    @Override
    protected void published(Specification.Published published) {
        // Memory does not ask what an offering is of.
    }

    @Override
    protected <T> T inTransaction(Supplier<Uni<T>> work) {
        return work.get().await().indefinitely();
    }
}
