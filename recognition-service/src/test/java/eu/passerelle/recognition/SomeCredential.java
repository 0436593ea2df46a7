package eu.passerelle.recognition;

import eu.passerelle.contracts.issuance.v1.Achievement;
import eu.passerelle.recognition.evidence.Credential;
import eu.passerelle.recognition.evidence.CredentialId;
import eu.passerelle.recognition.evidence.LearnerId;
import java.time.Instant;
import java.util.UUID;

/** Credentials for tests. */
public final class SomeCredential {
    /** A day within the sample agreement. */
    public static final Instant IN_AUTUMN = Instant.parse("2026-10-15T10:00:00Z");

    private SomeCredential() {}

    /** MC1 by Rheinfurt, issued in autumn 2026. */
    public static Credential.Valid mc1(LearnerId learner) {
        return of(SomeAchievement.mc1(), learner, IN_AUTUMN);
    }

    /** A new credential by Rheinfurt. */
    public static Credential.Valid of(
            Achievement achievement, LearnerId learner, Instant issuedAt) {
        return new Credential.Valid(
                new Credential.Content(
                        new CredentialId(UUID.randomUUID()),
                        learner,
                        SomeOrganisation.RHEINFURT,
                        achievement,
                        issuedAt));
    }

    /** Somebody's pseudonym. */
    public static LearnerId someLearner() {
        return new LearnerId(UUID.randomUUID());
    }
}
