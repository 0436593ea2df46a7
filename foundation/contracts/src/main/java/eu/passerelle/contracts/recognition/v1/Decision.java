package eu.passerelle.contracts.recognition.v1;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * What a credential is worth at one organisation, and why.
 *
 * @param decisionId a UUID
 * @param credentialId which credential
 * @param learnerId the learner's pseudonym
 * @param awardedBy who awarded the credential, a provider id
 * @param recognisedBy where it counts, a provider id
 * @param targetId the module or requirement it counts for
 * @param targetTitle its title
 * @param outcome whether the target is met
 * @param credits recognised ECTS; zero for a waiver
 * @param mode by agreement or by a named person
 * @param basis what the decision rests on, for example {@code NDA-2026-03}
 * @param findings one for each of the five elements
 * @param decidedAt when
 */
public record Decision(
        String decisionId,
        String credentialId,
        String learnerId,
        String awardedBy,
        String recognisedBy,
        String targetId,
        String targetTitle,
        Outcome outcome,
        BigDecimal credits,
        Mode mode,
        String basis,
        List<Finding> findings,
        Instant decidedAt) {

    public Decision {
        findings = List.copyOf(findings);
    }

    /** Whether the target is met. */
    public enum Outcome {
        FULL,
        PARTIAL,
        CONDITIONAL,
        REFERRED,
        REFUSED
    }

    /** Who decided. */
    public enum Mode {
        AUTOMATIC,
        OFFICER
    }
}
