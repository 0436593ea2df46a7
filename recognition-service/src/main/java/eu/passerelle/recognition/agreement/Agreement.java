package eu.passerelle.recognition.agreement;

import eu.passerelle.kit.problem.Refused;
import eu.passerelle.recognition.partner.ProviderId;
import java.time.Instant;

/** What one organisation awards counts at another. Each state offers only its own steps. */
public sealed interface Agreement {
    /** Which one. */
    AgreementId id();

    /** What is agreed, or meant to be. */
    Terms terms();

    /** Whether a credential issued at the moment may be recognised by it. */
    default boolean countsWhatWasIssuedAt(Instant moment) {
        return false;
    }

    /** Whether the viewer may know of it. */
    boolean isVisibleTo(Viewer viewer);

    /** One side is still writing; the other knows nothing of it. */
    record Draft(AgreementId id, Terms terms, ProviderId author) implements Agreement {
        /** Writes it anew. */
        public Draft rewrite(Terms better) {
            return new Draft(id, better, author);
        }

        /** Shows it to the other side. */
        public Proposed propose(Instant at) {
            return new Proposed(id, terms, author, at);
        }

        @Override
        public boolean isVisibleTo(Viewer viewer) {
            return viewer.isOf(author);
        }
    }

    /** Both sides know of it, none has signed. */
    record Proposed(AgreementId id, Terms terms, ProviderId proposedBy, Instant proposedAt)
            implements Agreement {
        /** The first of the two signs. */
        public SignedByOne sign(Signature signature) {
            return new SignedByOne(id, terms, signature);
        }

        @Override
        public boolean isVisibleTo(Viewer viewer) {
            return viewer.isConcernedBy(terms);
        }
    }

    /** One side has signed. */
    record SignedByOne(AgreementId id, Terms terms, Signature first) implements Agreement {
        /** The other side signs; from now on it counts. */
        public Active sign(Signature second) {
            if (second.side().equals(first.side())) {
                throw new Refused(new AgreementRefusal.AlreadySignedBySide(id, second.side()));
            }
            return new Active(id, terms, first, second);
        }

        @Override
        public boolean isVisibleTo(Viewer viewer) {
            return viewer.isConcernedBy(terms);
        }
    }

    /** Both sides have signed. */
    record Active(AgreementId id, Terms terms, Signature first, Signature second)
            implements Agreement {
        /** Ends it; what was decided by it stands. */
        public Ended end(Ended.Cause cause, Instant at) {
            return new Ended(id, terms, activatedAt(), cause, at);
        }

        /** When the second side signed. */
        public Instant activatedAt() {
            return second.at();
        }

        @Override
        public boolean countsWhatWasIssuedAt(Instant moment) {
            return terms.validity().covers(moment);
        }

        @Override
        public boolean isVisibleTo(Viewer viewer) {
            return true;
        }
    }

    /** It is over. Credentials issued before still count, however late we hear of them. */
    record Ended(AgreementId id, Terms terms, Instant activatedAt, Cause cause, Instant endedAt)
            implements Agreement {
        /** Why an agreement is over. */
        public enum Cause {
            EXPIRED,
            ENDED_BY_A_PARTY
        }

        @Override
        public boolean countsWhatWasIssuedAt(Instant moment) {
            return terms.validity().covers(moment) && moment.isBefore(endedAt);
        }

        @Override
        public boolean isVisibleTo(Viewer viewer) {
            return true;
        }
    }
}
