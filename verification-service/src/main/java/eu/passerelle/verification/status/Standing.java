package eu.passerelle.verification.status;

import java.time.Instant;
import java.util.Optional;

/** Whether a credential still stands. */
public sealed interface Standing {
    /** It was not taken back. */
    record Valid() implements Standing {}

    /** It is taken back for the time being. */
    record Suspended() implements Standing {}

    /**
     * It is taken back for good.
     *
     * @param since from when; empty where only the list says so
     */
    record Revoked(Optional<Instant> since) implements Standing {}

    /** Nobody can tell, and so nobody may assume that it stands. */
    record Unknown(Cause cause) implements Standing {}

    /** Why nobody can tell. */
    enum Cause {
        /** The credential names no list. */
        NOT_STATED,
        /** What the credential says about its status makes no sense to us. */
        ENTRY_NOT_UNDERSTOOD,
        /** We have no copy of the list. */
        LIST_NOT_KNOWN,
        /** The list's period is over, or has not begun. */
        LIST_NOT_CURRENT,
        /** The list's own signature could not be confirmed. */
        LIST_NOT_PROVEN,
        /** The list is somebody else's, or serves another purpose. */
        LIST_DOES_NOT_FIT,
        /** The list has no such place. */
        OUT_OF_RANGE
    }
}
