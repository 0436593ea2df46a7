package eu.passerelle.contracts.recognition.v1;

import java.time.Instant;

/**
 * An agreement expired or was ended. Earlier decisions stand.
 *
 * @param agreement its content
 * @param endedAt from when
 */
public record AgreementEnded(Agreement agreement, Instant endedAt) implements RecognitionEvent {

    @Override
    public String subject() {
        return "agreement/" + agreement.agreementId();
    }
}
