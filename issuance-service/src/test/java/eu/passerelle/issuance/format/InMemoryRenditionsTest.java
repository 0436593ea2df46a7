package eu.passerelle.issuance.format;

import io.smallrye.mutiny.Uni;
import java.util.function.Supplier;

class InMemoryRenditionsTest extends RenditionsContract {

    private final InMemoryRenditions renditions = new InMemoryRenditions();

    @Override
    protected Renditions renditions() {
        return renditions;
    }

    @Override
    protected <T> T done(Supplier<Uni<T>> work) {
        return work.get().await().indefinitely();
    }
}
