package eu.passerelle.recognition.decision.rest;

import eu.passerelle.contracts.recognition.v1.Decision.Mode;
import eu.passerelle.contracts.recognition.v1.Decision.Outcome;
import eu.passerelle.contracts.recognition.v1.RecognitionReopened.Cause;
import eu.passerelle.recognition.decision.Decision;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A decision with all its reasons. */
@Schema(name = "Decision", description = "What a credential is worth at one organisation, and why.")
record DecisionView(
        UUID decisionId,
        State state,
        Outcome outcome,
        @Schema(description = "Who decided: an agreement by itself, or an officer.") Mode mode,
        @Schema(description = "The decision in two sentences.") Map<String, String> summary,
        SourceView credential,
        WorthView target,
        @Schema(description = "What is credited, in ECTS.") BigDecimal credits,
        @Schema(description = "What is still to earn, in ECTS.") BigDecimal remaining,
        BasisView basis,
        ReasonsView reasons,
        Instant decidedAt,
        @Schema(nullable = true, description = "Set while an officer looks at it again.")
                ReviewView review) {
    /** Whether it stands. */
    @Schema(name = "DecisionState")
    enum State {
        STANDING,
        UNDER_REVIEW
    }

    static DecisionView of(Decision decision) {
        return switch (decision) {
            case Decision.Standing standing -> of(standing, State.STANDING, null);
            case Decision.UnderReview review ->
                    of(
                            review,
                            State.UNDER_REVIEW,
                            new ReviewView(review.cause(), review.reopenedAt()));
        };
    }

    private static DecisionView of(Decision decision, State state, ReviewView review) {
        var ruling = decision.ruling();
        return new DecisionView(
                ruling.id().value(),
                state,
                Outcome.FULL,
                Mode.AUTOMATIC,
                ruling.summary().byLanguage(),
                SourceView.of(ruling.source()),
                WorthView.of(ruling.worth()),
                ruling.worth().credits().ects(),
                ruling.worth().remaining().ects(),
                BasisView.of(ruling.basis()),
                ReasonsView.of(ruling.comparison()),
                ruling.decidedAt(),
                review);
    }

    /** Why and since when it is under review. */
    @Schema(name = "Review")
    record ReviewView(Cause cause, Instant reopenedAt) {}
}
