package eu.passerelle.recognition.evidence;

import eu.passerelle.contracts.issuance.v1.Achievement;
import eu.passerelle.recognition.partner.ProviderId;
import java.time.Instant;
import java.util.Objects;

/** What we know of a credential. */
public sealed interface Credential {
    /** What it says. */
    Content content();

    /** Which one. */
    default CredentialId id() {
        return content().id();
    }

    /** Somebody holds it and it stands. */
    record Valid(Content content) implements Credential {
        /** Takes it back. */
        public Revoked revoke(Instant at) {
            return new Revoked(content, at);
        }
    }

    /** It was taken back, for good. */
    record Revoked(Content content, Instant revokedAt) implements Credential {}

    /**
     * What a credential says, as it was when it was issued.
     *
     * @param id which credential
     * @param learner whose, by pseudonym
     * @param awardedBy who signed it
     * @param achievement what was learned
     * @param issuedAt when it was signed
     */
    record Content(
            CredentialId id,
            LearnerId learner,
            ProviderId awardedBy,
            Achievement achievement,
            Instant issuedAt) {
        public Content {
            Objects.requireNonNull(id);
            Objects.requireNonNull(learner);
            Objects.requireNonNull(awardedBy);
            Objects.requireNonNull(achievement);
            Objects.requireNonNull(issuedAt);
        }
    }
}
