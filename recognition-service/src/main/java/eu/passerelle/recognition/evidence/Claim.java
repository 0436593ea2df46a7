package eu.passerelle.recognition.evidence;

import java.time.Instant;
import java.util.Objects;

/**
 * A learner's record belongs to an account.
 *
 * @param learner the pseudonym that credentials carry
 * @param account who claimed the record
 * @param claimedAt when
 */
public record Claim(LearnerId learner, AccountId account, Instant claimedAt) {
    public Claim {
        Objects.requireNonNull(learner);
        Objects.requireNonNull(account);
        Objects.requireNonNull(claimedAt);
    }

    /** Whether this is said later than the other, and so counts instead of it. */
    public boolean isNewerThan(Claim other) {
        return claimedAt.isAfter(other.claimedAt);
    }
}
