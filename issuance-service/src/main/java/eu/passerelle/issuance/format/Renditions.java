package eu.passerelle.issuance.format;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.UUID;

/** Where signed credentials are kept. */
public interface Renditions {

    /** The credential in that format. */
    Uni<Optional<Rendition>> get(UUID credential, Format format);

    /** Adds a rendition. */
    Uni<Void> add(Rendition rendition);
}
