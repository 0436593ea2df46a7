package eu.passerelle.verification.status;

import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** The status lists we heard of. */
public interface StatusLists {
    /** The list published at this URL. */
    Uni<Optional<StatusList>> get(String url);

    /** Keeps a list. */
    Uni<Void> put(StatusList list);
}
