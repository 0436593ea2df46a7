package eu.passerelle.recognition.programme;

import eu.passerelle.recognition.InMemoryTargets;
import io.smallrye.mutiny.Uni;
import java.util.function.Supplier;

/** Targets in a map. */
class InMemoryTargetsTest extends TargetsContract {
    private final Targets targets = new InMemoryTargets();

    @Override
    protected Targets targets() {
        return targets;
    }

    @Override
    protected <T> T run(Supplier<Uni<T>> work) {
        return work.get().await().indefinitely();
    }
}
