package eu.passerelle.contracts.verification.v1;

import java.time.Instant;

/**
 * Somebody asked whether a credential is right, and got an answer. A count, not a trace: it names
 * neither the credential nor the learner nor who asked.
 *
 * @param verificationId a UUID of this answer alone
 * @param providerId whose credential it was; null where the issuer is not known here
 * @param specificationId what it was about; null where not known here
 * @param outcome the overall answer
 * @param hour the hour it was given in, in UTC
 */
public record CredentialVerified(
        String verificationId,
        String providerId,
        String specificationId,
        Outcome outcome,
        Instant hour)
        implements VerificationEvent {

    @Override
    public String subject() {
        return "verification/" + verificationId;
    }

    /** The overall answer. */
    public enum Outcome {
        PASS,
        FAIL,
        INDETERMINATE
    }
}
