package eu.passerelle.verification.trust;

import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** The published specifications we heard of. */
public interface Specifications {
    /** This version of a specification. */
    Uni<Optional<Specification>> get(SpecificationKey key);

    /** Keeps a specification. */
    Uni<Void> put(Specification specification);
}
