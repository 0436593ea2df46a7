package eu.passerelle.issuance.award;

import eu.passerelle.issuance.status.Place;
import java.time.Instant;

/**
 * One learner's right to one credential. Each state offers only the steps that are open from it.
 */
public sealed interface Award {

    /** Who was granted what. */
    Grant grant();

    /** Which award. */
    default AwardId id() {
        return grant().award();
    }

    /** Decided, not signed. */
    record Granted(Grant grant) implements Award {

        /** The credential was signed. */
        public Issued issue(CredentialId credential, Place place, Instant at) {
            return new Issued(grant, credential, place, at);
        }
    }

    /** The learner holds a signed credential. */
    record Issued(Grant grant, CredentialId credential, Place place, Instant issuedAt)
            implements Award {

        /** The credential is taken back, for good. */
        public Revoked revoke(Revocation revocation, Instant at) {
            return new Revoked(this, revocation, at);
        }
    }

    /** The credential was taken back. */
    record Revoked(Issued issued, Revocation revocation, Instant revokedAt) implements Award {

        @Override
        public Grant grant() {
            return issued.grant();
        }
    }
}
