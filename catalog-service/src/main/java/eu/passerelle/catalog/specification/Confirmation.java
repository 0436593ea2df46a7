package eu.passerelle.catalog.specification;

import eu.passerelle.catalog.provider.ProviderId;
import java.time.Instant;

/**
 * Whether an organisation answers for the award of another one's course. Nobody is named as
 * awarding body who has not agreed to exactly what is published. Each state offers only the steps
 * that are open from it.
 */
public sealed interface Confirmation {

    /** Which. */
    ConfirmationId id();

    /** Who asks whom, and for what. */
    Request request();

    /** When that was asked. */
    Instant askedAt();

    /** Asks again, for what the draft says now. */
    default Asked askAgain(int revision, Instant at) {
        return new Asked(id(), request().about(revision), at);
    }

    /** The open question, or the refusal that it is answered. */
    default Asked asAsked() {
        throw ConfirmationRefusal.because(new ConfirmationRefusal.AlreadyAnswered(id()));
    }

    /** Whether that very state of the draft was accepted. */
    default boolean confirms(Specification.Draft draft) {
        return false;
    }

    /**
     * Who asks whom, and for what.
     *
     * @param specification which
     * @param version which version of it
     * @param revision which state of the draft
     * @param asking whose course it is
     * @param body who is to answer for the award
     */
    record Request(
            SpecificationId specification,
            int version,
            int revision,
            ProviderId asking,
            ProviderId body) {

        static Request of(Specification.Draft draft, ProviderId body) {
            var edition = draft.edition();
            return new Request(
                    edition.id(), edition.version(), draft.revision(), edition.provider(), body);
        }

        Request about(int otherRevision) {
            return new Request(specification, version, otherRevision, asking, body);
        }

        boolean isAbout(Specification.Draft draft) {
            return equals(of(draft, body));
        }
    }

    /**
     * Not answered yet.
     *
     * @param id which
     * @param request who asks whom, and for what
     * @param askedAt since when
     */
    record Asked(ConfirmationId id, Request request, Instant askedAt) implements Confirmation {

        /** Whether it is asked for that very state of a draft. */
        public boolean isAbout(Specification.Draft draft) {
            return request.isAbout(draft);
        }

        /** The body answers for the award. */
        public Accepted accept(Instant at) {
            return new Accepted(id, request, askedAt, at);
        }

        /** The body does not. */
        public Declined decline(String reason, Instant at) {
            return new Declined(id, request, askedAt, reason, at);
        }

        @Override
        public Asked asAsked() {
            return this;
        }
    }

    /**
     * The body answers for the award.
     *
     * @param id which
     * @param request who asks whom, and for what
     * @param askedAt when it was asked
     * @param acceptedAt since when
     */
    record Accepted(ConfirmationId id, Request request, Instant askedAt, Instant acceptedAt)
            implements Confirmation {
        @Override
        public boolean confirms(Specification.Draft draft) {
            return request.isAbout(draft);
        }
    }

    /**
     * The body does not answer for the award.
     *
     * @param id which
     * @param request who asks whom, and for what
     * @param askedAt when it was asked
     * @param reason why not
     * @param declinedAt since when
     */
    record Declined(
            ConfirmationId id, Request request, Instant askedAt, String reason, Instant declinedAt)
            implements Confirmation {}
}
