package eu.passerelle.kit.inbox;

import io.smallrye.mutiny.Uni;
import java.util.function.Supplier;

/** Remembers which reader acted on which fact. */
public interface Inbox {

    /**
     * Acts, unless this reader has acted on this fact before. The deed and the memory of it are one
     * transaction, which is opened here. A deed that fails is tried again: for as long as the
     * database is away, and else a few times before the fact is put aside as a dead letter; either
     * way the answer is no failure.
     *
     * @param heard the fact
     * @param reader who acts, for example {@code recognition.evidence}; never change it, for a new
     *     name would act on everything again
     * @param deed what to do
     */
    Uni<Void> once(Heard<?> heard, String reader, Supplier<Uni<Void>> deed);
}
