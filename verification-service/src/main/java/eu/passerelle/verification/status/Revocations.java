package eu.passerelle.verification.status;

import io.smallrye.mutiny.Uni;

/** The revocations we heard of. */
public interface Revocations {
    /** Keeps a revocation, for good. */
    Uni<Void> put(Revocation revocation);
}
