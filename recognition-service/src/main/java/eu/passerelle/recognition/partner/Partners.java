package eu.passerelle.recognition.partner;

import io.smallrye.mutiny.Uni;
import java.util.List;

/** All organisations we heard of. */
public interface Partners {
    /** All of them, by name. */
    Uni<List<Partner>> all();

    /** Keeps the name the organisation has now. */
    Uni<Void> put(Partner partner);
}
