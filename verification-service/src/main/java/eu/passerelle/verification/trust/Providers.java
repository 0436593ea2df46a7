package eu.passerelle.verification.trust;

import io.smallrye.mutiny.Uni;

/** The providers we heard of. */
public interface Providers {
    /** Keeps what was told last. */
    Uni<Void> put(Provider provider);
}
