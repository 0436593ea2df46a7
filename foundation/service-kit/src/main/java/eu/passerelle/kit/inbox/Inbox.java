package eu.passerelle.kit.inbox;

import io.smallrye.mutiny.Uni;
import java.util.function.Supplier;

/** Remembers which reader acted on which fact. */
public interface Inbox {

    /**
     * Acts, unless this reader has acted on this fact before; remembers it in the caller's
     * transaction: if that rolls back, nothing was remembered.
     *
     * @param heard the fact
     * @param reader who acts
     * @param deed what to do
     */
    Uni<Void> once(Heard<?> heard, String reader, Supplier<Uni<Void>> deed);
}
