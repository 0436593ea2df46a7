package eu.passerelle.kit.inbox;

import eu.passerelle.contracts.Fact;
import io.smallrye.mutiny.Uni;

/**
 * A feature's ear: a bean that acts on the facts of one context. The kit brings it each fact once,
 * in order for each subject, inside one transaction with the memory of having acted; what fails is
 * tried again, and in the end put aside as a dead letter.
 *
 * @param <F> the sealed interface of the context it hears
 */
public interface EventsReader<F extends Fact> {

    /**
     * Its name in the inbox, for example {@code recognition.evidence}. Never change it: a new name
     * would act on everything again.
     */
    String name();

    /** Whose facts it hears. */
    Class<F> hears();

    /** Acts on a fact, or does nothing where the fact does not matter here. */
    Uni<Void> hear(Heard<F> heard);
}
