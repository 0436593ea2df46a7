package eu.passerelle.contracts.recognition.v1;

import java.time.Instant;

/**
 * A decision is under review: what it rests on has changed. Nothing is taken away yet.
 *
 * @param decision the decision as it was
 * @param cause what changed
 * @param reopenedAt when
 */
public record RecognitionReopened(Decision decision, Cause cause, Instant reopenedAt)
        implements RecognitionEvent {

    @Override
    public String subject() {
        return "decision/" + decision.decisionId();
    }

    /** What changed. */
    public enum Cause {
        CREDENTIAL_REVOKED
    }
}
