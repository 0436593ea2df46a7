package eu.passerelle.kit.outbox;

import eu.passerelle.contracts.Fact;
import io.smallrye.mutiny.Uni;

/** Where a use case puts what the others should know. */
public interface Outbox {

    /**
     * Adds a fact in the caller's transaction: if that rolls back, nothing was told.
     *
     * @param fact what became true
     */
    Uni<Void> add(Fact fact);
}
