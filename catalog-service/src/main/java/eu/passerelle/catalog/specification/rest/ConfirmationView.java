package eu.passerelle.catalog.specification.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.passerelle.catalog.specification.Confirmation;
import eu.passerelle.catalog.specification.ShowConfirmations.Asking;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether an organisation answers for the award of another one's course.
 *
 * @param id which
 * @param state how far it is
 * @param specificationId which course
 * @param version which version of it
 * @param revision which state of the draft
 * @param askedBy whose course it is
 * @param awardingBody who is to answer for the award
 * @param askedAt since when
 * @param answeredAt when it was answered
 * @param declinedBecause why it was declined
 * @param specification what it is about; only where one confirmation is shown, and missing where
 *     the draft says something else by now
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ConfirmationView(
        UUID id,
        State state,
        UUID specificationId,
        int version,
        int revision,
        @Schema(examples = "voltgrid") String askedBy,
        @Schema(examples = "waalstad") String awardingBody,
        Instant askedAt,
        Instant answeredAt,
        String declinedBecause,
        SpecificationView specification) {

    /** How far it is. */
    public enum State {
        ASKED,
        ACCEPTED,
        DECLINED
    }

    /**
     * All confirmations of a specification.
     *
     * @param items the oldest first
     */
    public record ListView(List<ConfirmationView> items) {
        static ListView of(List<Confirmation> all) {
            return new ListView(all.stream().map(ConfirmationView::of).toList());
        }
    }

    static ConfirmationView of(Asking asking) {
        return of(asking.confirmation(), asking.version().map(SpecificationView::of).orElse(null));
    }

    static ConfirmationView of(Confirmation confirmation) {
        return of(confirmation, null);
    }

    private static ConfirmationView of(Confirmation confirmation, SpecificationView about) {
        return switch (confirmation) {
            case Confirmation.Asked ignored -> of(confirmation, State.ASKED, null, null, about);
            case Confirmation.Accepted accepted ->
                    of(confirmation, State.ACCEPTED, accepted.acceptedAt(), null, about);
            case Confirmation.Declined declined ->
                    of(
                            confirmation,
                            State.DECLINED,
                            declined.declinedAt(),
                            declined.reason(),
                            about);
        };
    }

    private static ConfirmationView of(
            Confirmation confirmation,
            State state,
            Instant answeredAt,
            String reason,
            SpecificationView about) {
        var request = confirmation.request();
        return new ConfirmationView(
                confirmation.id().value(),
                state,
                request.specification().value(),
                request.version(),
                request.revision(),
                request.asking().value(),
                request.body().value(),
                confirmation.askedAt(),
                answeredAt,
                reason,
                about);
    }
}
