package eu.passerelle.verification.trust;

import io.smallrye.mutiny.Uni;
import java.time.Instant;

/** Remembers up to when everything told has been heard. */
public interface HeardUntil {
    /** Moves the moment forward; never back. */
    Uni<Void> put(Instant moment);
}
