package eu.passerelle.contracts.recognition.v1;

/**
 * A decision was made.
 *
 * @param decision what and why
 */
public record RecognitionDecided(Decision decision) implements RecognitionEvent {

    @Override
    public String subject() {
        return "decision/" + decision.decisionId();
    }
}
