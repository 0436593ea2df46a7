package eu.passerelle.recognition.evidence;

import eu.passerelle.recognition.InMemoryClaims;
import io.smallrye.mutiny.Uni;
import java.util.function.Supplier;

/** Claims in a map. */
class InMemoryClaimsTest extends ClaimsContract {
    private final Claims claims = new InMemoryClaims();

    @Override
    protected Claims claims() {
        return claims;
    }

    @Override
    protected <T> T run(Supplier<Uni<T>> work) {
        return work.get().await().indefinitely();
    }
}
