package eu.passerelle.issuance.offering;

import io.smallrye.mutiny.Uni;
import java.util.function.Supplier;

class InMemoryOfferingsTest extends OfferingsContract {

    private final InMemorySpecifications specifications = new InMemorySpecifications();
    private final InMemoryOfferings offerings = new InMemoryOfferings(specifications);

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
        return work.get().await().indefinitely();
    }
}
