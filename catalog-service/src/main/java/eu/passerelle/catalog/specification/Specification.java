package eu.passerelle.catalog.specification;

import eu.passerelle.catalog.provider.ProviderId;
import java.time.Instant;

/**
 * One version of what can be learned. Each state offers only the steps that are open from it. What
 * was public once stays readable.
 */
public sealed interface Specification {

    /** Which version, whose, and what it says. */
    Edition edition();

    /** Whether everybody may read it. */
    boolean isPublic();

    /** The draft, or the refusal that it is none. */
    default Draft asDraft() {
        throw SpecificationRefusal.because(new SpecificationRefusal.NotADraft(edition().id()));
    }

    /** The published version, or the refusal that it is not public now. */
    default Published asPublished() {
        throw SpecificationRefusal.because(new SpecificationRefusal.NotPublished(edition().id()));
    }

    /** Whether it is that provider's. */
    default boolean isOf(ProviderId provider) {
        return edition().provider().equals(provider);
    }

    /**
     * Being written; only its provider sees it.
     *
     * @param edition what it says so far
     * @param revision counts the changes, from 1
     * @param draftedAt when work on it began
     */
    record Draft(Edition edition, int revision, Instant draftedAt) implements Specification {

        /** Says something else from now on. To say the same again changes nothing. */
        public Draft edit(Content content) {
            return content.equals(edition.content())
                    ? this
                    : new Draft(edition.saying(content), revision + 1, draftedAt);
        }

        /** Becomes public. */
        public Published publish(boolean microCredential, Instant at) {
            return new Published(edition, new Publication(microCredential, draftedAt, at));
        }

        @Override
        public boolean isPublic() {
            return false;
        }

        @Override
        public Draft asDraft() {
            return this;
        }
    }

    /**
     * Public, and what it says never changes any more.
     *
     * @param edition what it says
     * @param publication how it became public
     */
    record Published(Edition edition, Publication publication) implements Specification {

        /** A draft of the next version, saying the same to begin with. */
        public Draft revise(Instant at) {
            return new Draft(edition.next(), 1, at);
        }

        /** Gives way to a newer version. */
        public Superseded supersede(Instant at) {
            return new Superseded(edition, publication, at);
        }

        /** Is not offered any more. */
        public Withdrawn withdraw(String reason, Instant at) {
            return new Withdrawn(edition, publication, reason, at);
        }

        @Override
        public boolean isPublic() {
            return true;
        }

        @Override
        public Published asPublished() {
            return this;
        }
    }

    /**
     * A newer version took its place.
     *
     * @param edition what it says
     * @param publication how it became public
     * @param supersededAt since when
     */
    record Superseded(Edition edition, Publication publication, Instant supersededAt)
            implements Specification {
        @Override
        public boolean isPublic() {
            return true;
        }
    }

    /**
     * Not offered any more; what was awarded on it stays awarded.
     *
     * @param edition what it says
     * @param publication how it became public
     * @param reason why
     * @param withdrawnAt since when
     */
    record Withdrawn(Edition edition, Publication publication, String reason, Instant withdrawnAt)
            implements Specification {
        @Override
        public boolean isPublic() {
            return true;
        }
    }
}
