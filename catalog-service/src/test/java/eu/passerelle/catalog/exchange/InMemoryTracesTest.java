package eu.passerelle.catalog.exchange;

import io.smallrye.mutiny.Uni;
import java.util.function.Supplier;

class InMemoryTracesTest extends TracesContract {
    private final InMemoryTraces traces = new InMemoryTraces();

    @Override
    protected Traces traces() {
        return traces;
    }

    @Override
    protected <T> T inTransaction(Supplier<Uni<T>> work) {
        return work.get().await().indefinitely();
    }
}
