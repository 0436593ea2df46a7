package eu.passerelle.issuance.offering;

import io.smallrye.mutiny.Uni;
import java.util.function.Supplier;

class InMemorySpecificationsTest extends SpecificationsContract {

    private final InMemorySpecifications specifications = new InMemorySpecifications();

    @Override
    protected Specifications specifications() {
        return specifications;
    }

    @Override
    protected <T> T done(Supplier<Uni<T>> work) {
        return work.get().await().indefinitely();
    }
}
