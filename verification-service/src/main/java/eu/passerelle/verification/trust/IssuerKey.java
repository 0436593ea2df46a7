package eu.passerelle.verification.trust;

import java.time.Instant;
import java.util.Optional;

/** A key that an organisation signs or signed with, and the time in which it did so rightly. */
public sealed interface IssuerKey {
    PublicKey key();

    /** What a signature made at this moment is worth. */
    Soundness at(Instant signedAt);

    /** When it ceased to be good; empty while it is. */
    Optional<Instant> until();

    /** How much worse it is than an active key; a key never gets better. */
    int gravity();

    /** What is known of the key after hearing this; told late or twice, nothing gets better. */
    default IssuerKey hearing(IssuerKey told) {
        return told.gravity() >= gravity() ? told : this;
    }

    /** What a signature is worth, judged by the key alone. */
    enum Soundness {
        /** Made while the key was the issuer's. */
        SOUND,
        /** Dated before the key became the issuer's. */
        TOO_EARLY,
        /** Dated after the key was retired. */
        TOO_LATE,
        /** Dated when others had the key. */
        WRONG,
        /** Dated before others had the key, but whoever has it can write any date. */
        IN_DOUBT
    }

    /** Signs. */
    record Active(PublicKey key) implements IssuerKey {
        @Override
        public Soundness at(Instant signedAt) {
            return signedAt.isBefore(key.activeFrom()) ? Soundness.TOO_EARLY : Soundness.SOUND;
        }

        @Override
        public Optional<Instant> until() {
            return Optional.empty();
        }

        @Override
        public int gravity() {
            return 0;
        }
    }

    /** Signs no more; what it signed stays right. */
    record Retired(PublicKey key, Instant retiredAt) implements IssuerKey {
        @Override
        public Soundness at(Instant signedAt) {
            if (signedAt.isBefore(key.activeFrom())) {
                return Soundness.TOO_EARLY;
            }
            return signedAt.isAfter(retiredAt) ? Soundness.TOO_LATE : Soundness.SOUND;
        }

        @Override
        public Optional<Instant> until() {
            return Optional.of(retiredAt);
        }

        @Override
        public int gravity() {
            return 1;
        }
    }

    /** Others have it: dates that it signed prove nothing any more. */
    record Compromised(PublicKey key, Instant compromisedAt) implements IssuerKey {
        @Override
        public Soundness at(Instant signedAt) {
            if (signedAt.isBefore(key.activeFrom())) {
                return Soundness.TOO_EARLY;
            }
            return signedAt.isBefore(compromisedAt) ? Soundness.IN_DOUBT : Soundness.WRONG;
        }

        @Override
        public Optional<Instant> until() {
            return Optional.of(compromisedAt);
        }

        @Override
        public int gravity() {
            return 2;
        }
    }
}
