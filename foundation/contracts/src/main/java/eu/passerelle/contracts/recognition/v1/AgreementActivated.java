package eu.passerelle.contracts.recognition.v1;

import java.time.Instant;

/**
 * Both sides signed; new credentials are recognised by it from its first day on.
 *
 * @param agreement its content
 * @param activatedAt when the second side signed
 */
public record AgreementActivated(Agreement agreement, Instant activatedAt)
        implements RecognitionEvent {

    @Override
    public String subject() {
        return "agreement/" + agreement.agreementId();
    }
}
