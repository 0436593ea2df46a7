package eu.passerelle.issuance.status;

import java.time.Duration;
import java.time.Instant;

/**
 * How lists are kept.
 *
 * @param entries how many credentials a new list is for
 * @param validity how long a signed list is valid
 * @param refreshBefore how long before its end it is signed anew
 * @param ttl how long readers may use a copy
 */
public record StatusListPolicy(
        int entries, Duration validity, Duration refreshBefore, Duration ttl) {

    public StatusListPolicy {
        if (refreshBefore.isNegative() || refreshBefore.compareTo(validity) >= 0) {
            throw new IllegalArgumentException(
                    "A status list is refreshed before its end, and after its beginning");
        }
    }

    /** Lists that end before this moment are due. */
    Instant due(Instant now) {
        return now.plus(refreshBefore);
    }
}
