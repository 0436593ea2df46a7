package eu.passerelle.catalog.exchange;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;

/** All that imports left behind. */
public interface Traces {

    /**
     * The traces of these keys; until the transaction ends, nobody else imports from that origin.
     */
    Uni<List<Trace>> toChange(Origin origin, Collection<String> keys);

    /** Keeps new and changed traces. */
    Uni<Void> putAll(Origin origin, List<Trace> traces);
}
