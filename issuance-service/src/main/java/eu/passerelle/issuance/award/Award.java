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
        public Issued issue(CredentialId credential, Places places, Instant at) {
            return new Issued(grant, credential, places, at);
        }
    }

    /** The learner holds a signed credential. */
    record Issued(Grant grant, CredentialId credential, Places places, Instant issuedAt)
            implements Award {

        /** Where it can be read whether it is revoked. */
        public Place place() {
            return places.revocation();
        }

        /** The credential does not stand until it is reinstated. */
        public Suspended suspend(String note, Instant at) {
            return new Suspended(this, note, at);
        }

        /** The credential is taken back, for good. */
        public Revoked revoke(Revocation revocation, Instant at) {
            return new Revoked(this, revocation, at);
        }
    }

    /**
     * The credential does not stand for the time being.
     *
     * @param note why, in the issuer's own words
     */
    record Suspended(Issued issued, String note, Instant suspendedAt) implements Award {

        @Override
        public Grant grant() {
            return issued.grant();
        }

        /** It stands again. */
        public Issued reinstate() {
            return issued;
        }

        /** The credential is taken back, for good. */
        public Revoked revoke(Revocation revocation, Instant at) {
            return issued.revoke(revocation, at);
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
