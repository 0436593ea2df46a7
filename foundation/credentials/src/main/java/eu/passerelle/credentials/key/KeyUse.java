package eu.passerelle.credentials.key;

import eu.passerelle.credentials.finding.Check;
import eu.passerelle.credentials.finding.Finding;
import eu.passerelle.credentials.finding.Problem;
import java.time.Instant;
import java.util.Optional;

/**
 * Asks whether a key may be used for this, now, by that controller (Controlled Identifiers 1.0,
 * 3.3).
 *
 * @param purpose what for
 * @param at when
 */
public record KeyUse(Purpose purpose, Instant at) {

    /** The answer; without a controller nobody in particular has to control the key. */
    public Finding finding(VerificationKey key, Optional<String> controller) {
        if (controller.isPresent() && !controller.get().equals(key.controller())) {
            return failed(
                    Problem.CRYPTOGRAPHIC_SECURITY_ERROR,
                    "the key is not controlled by the issuer");
        }
        if (!key.purposes().contains(purpose)) {
            return failed(
                    Problem.INVALID_RELATIONSHIP_FOR_VERIFICATION_METHOD,
                    "the key is not authorised for " + purpose.term());
        }
        if (hasCome(key.revoked())) {
            return failed(Problem.INVALID_VERIFICATION_METHOD, "the key was revoked");
        }
        if (hasCome(key.expires())) {
            return failed(Problem.INVALID_VERIFICATION_METHOD, "the key has expired");
        }
        return new Finding.Passed(Check.CONTROL, "by " + key.controller());
    }

    private boolean hasCome(Optional<Instant> moment) {
        return moment.isPresent() && !at.isBefore(moment.get());
    }

    private static Finding failed(Problem problem, String detail) {
        return new Finding.Failed(Check.CONTROL, problem, detail);
    }
}
