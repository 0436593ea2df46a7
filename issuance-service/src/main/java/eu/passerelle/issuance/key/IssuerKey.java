package eu.passerelle.issuance.key;

import java.time.Instant;

/** A key of an issuer. */
public sealed interface IssuerKey {

    /** What anybody may know of it. */
    PublicKeyPart key();

    /** Signs. */
    record Active(PublicKeyPart key) implements IssuerKey {

        /** It signs no more; what it signed stays right. */
        public Retired retire(Instant at) {
            return new Retired(key, at);
        }

        /** Others know it since then. */
        public Compromised compromise(Instant since) {
            return new Compromised(key, since);
        }
    }

    /** Signs no more; what it signed stays right. */
    record Retired(PublicKeyPart key, Instant retiredAt) implements IssuerKey {

        /** Others know it since then. */
        public Compromised compromise(Instant since) {
            return new Compromised(key, since);
        }
    }

    /** Others know it; what it signed since then is wrong. */
    record Compromised(PublicKeyPart key, Instant compromisedAt) implements IssuerKey {}
}
