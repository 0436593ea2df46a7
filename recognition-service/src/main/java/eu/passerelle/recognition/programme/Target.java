package eu.passerelle.recognition.programme;

import eu.passerelle.recognition.partner.ProviderId;
import java.time.Instant;
import java.util.Objects;

/** Something a credential can count for: a module or requirement of a programme. */
public sealed interface Target {
    /** Which one. */
    TargetId id();

    /** Whose it is. */
    ProviderId provider();

    /** What has to be shown. */
    Requirement requirement();

    /** On which days a credential must have been issued to count. */
    Validity validity();

    /** Whether a credential issued at the moment may count. */
    boolean countsWhatWasIssuedAt(Instant moment);

    /** Whether the target may be named in a new agreement at the moment. */
    boolean isOpenAt(Instant moment);

    /** A target in use. */
    record Active(TargetId id, ProviderId provider, Requirement requirement, Validity validity)
            implements Target {
        public Active {
            Objects.requireNonNull(id);
            Objects.requireNonNull(provider);
            Objects.requireNonNull(requirement);
            Objects.requireNonNull(validity);
        }

        /** Takes the target out of use; what was issued before still counts. */
        public Retired retire(Instant at) {
            return new Retired(id, provider, requirement, validity, at);
        }

        @Override
        public boolean countsWhatWasIssuedAt(Instant moment) {
            return validity.covers(moment);
        }

        @Override
        public boolean isOpenAt(Instant moment) {
            return !validity.isOverAt(moment);
        }
    }

    /** A target that is used no more. */
    record Retired(
            TargetId id,
            ProviderId provider,
            Requirement requirement,
            Validity validity,
            Instant retiredAt)
            implements Target {
        @Override
        public boolean countsWhatWasIssuedAt(Instant moment) {
            return validity.covers(moment) && moment.isBefore(retiredAt);
        }

        @Override
        public boolean isOpenAt(Instant moment) {
            return false;
        }
    }
}
