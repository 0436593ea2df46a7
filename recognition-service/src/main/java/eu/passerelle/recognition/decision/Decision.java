package eu.passerelle.recognition.decision;

import eu.passerelle.contracts.recognition.v1.RecognitionReopened.Cause;
import java.time.Instant;

/**
 * What was decided about a credential, and whether it stands. Nothing is ever taken away silently.
 */
public sealed interface Decision {
    /** What was decided. */
    Ruling ruling();

    /** Which decision. */
    default DecisionId id() {
        return ruling().id();
    }

    /** It stands. */
    record Standing(Ruling ruling) implements Decision {
        /** Puts it under review, for what it rests on has changed. */
        public UnderReview reopen(Cause cause, Instant at) {
            return new UnderReview(ruling, cause, at);
        }
    }

    /** What it rests on has changed; an officer looks at it again. */
    record UnderReview(Ruling ruling, Cause cause, Instant reopenedAt) implements Decision {}
}
