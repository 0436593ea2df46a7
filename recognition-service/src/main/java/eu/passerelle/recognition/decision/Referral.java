package eu.passerelle.recognition.decision;

import eu.passerelle.recognition.partner.ProviderId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** A credential that could not be recognised without a person: an officer has to look at it. */
public sealed interface Referral {
    /** What the officer has to look at. */
    Matter matter();

    /** Which one. */
    default ReferralId id() {
        return matter().id();
    }

    /** It waits for an officer. */
    record Open(Matter matter) implements Referral {
        /** Nothing is left to decide, for the credential was taken back. */
        public Closed close(Instant at) {
            return new Closed(matter, at);
        }
    }

    /** The credential was taken back. */
    record Closed(Matter matter, Instant closedAt) implements Referral {}

    /**
     * What has to be decided.
     *
     * @param id which referral
     * @param source the credential
     * @param basis the agreement that didn't settle it
     * @param why why it didn't
     * @param candidates the agreement's targets, the nearest first
     * @param referredAt since when it waits
     */
    record Matter(
            ReferralId id,
            Source source,
            Basis basis,
            Why why,
            List<Candidate> candidates,
            Instant referredAt) {
        public Matter {
            Objects.requireNonNull(id);
            Objects.requireNonNull(source);
            Objects.requireNonNull(basis);
            Objects.requireNonNull(why);
            Objects.requireNonNull(referredAt);
            candidates = List.copyOf(candidates);
            if (candidates.isEmpty()) {
                throw new IllegalArgumentException("a referral names what could be recognised");
            }
        }

        /** Whose officers it waits for. */
        public ProviderId waitsFor() {
            return candidates.getFirst().worth().recognisedBy();
        }
    }

    /** Why an agreement did not settle it. */
    enum Why {
        /** No target is met without a person looking at it. */
        NO_TARGET_MET,
        /** The credential counts in that programme already, and it counts once. */
        COUNTED_ALREADY
    }
}
