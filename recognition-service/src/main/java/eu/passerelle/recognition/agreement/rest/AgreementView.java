package eu.passerelle.recognition.agreement.rest;

import eu.passerelle.recognition.agreement.Agreement;
import eu.passerelle.recognition.agreement.Cover;
import eu.passerelle.recognition.agreement.Signature;
import eu.passerelle.recognition.programme.Credits;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An agreement, as those see it who may. */
@Schema(name = "Agreement", description = "What one organisation awards counts at another.")
record AgreementView(
        UUID agreementId,
        State state,
        @Schema(description = "From 1; a change of the terms is a new version.") int version,
        String reference,
        @Schema(examples = "rheinfurt") String awardedBy,
        @Schema(examples = "tormes") String recognisedBy,
        LocalDate validFrom,
        LocalDate validUntil,
        List<CoverView> covers,
        @Schema(description = "Who signed, the first first; empty once it is over.")
                List<SignatureView> signatures,
        @Schema(nullable = true, description = "When the second side signed.") Instant activatedAt,
        @Schema(nullable = true) Instant endedAt,
        @Schema(nullable = true) Agreement.Ended.Cause endedCause) {
    /** Where it stands. */
    @Schema(name = "AgreementState")
    enum State {
        DRAFT,
        PROPOSED,
        SIGNED_BY_ONE,
        ACTIVE,
        ENDED
    }

    static AgreementView of(Agreement agreement) {
        return switch (agreement) {
            case Agreement.Draft draft -> open(draft, State.DRAFT, List.of());
            case Agreement.Proposed proposed -> open(proposed, State.PROPOSED, List.of());
            case Agreement.SignedByOne signed ->
                    open(signed, State.SIGNED_BY_ONE, List.of(SignatureView.of(signed.first())));
            case Agreement.Active active ->
                    of(
                            active,
                            State.ACTIVE,
                            List.of(
                                    SignatureView.of(active.first()),
                                    SignatureView.of(active.second())),
                            active.activatedAt(),
                            null,
                            null);
            case Agreement.Ended ended ->
                    of(
                            ended,
                            State.ENDED,
                            List.of(),
                            ended.activatedAt(),
                            ended.endedAt(),
                            ended.cause());
        };
    }

    private static AgreementView open(
            Agreement agreement, State state, List<SignatureView> signatures) {
        return of(agreement, state, signatures, null, null, null);
    }

    private static AgreementView of(
            Agreement agreement,
            State state,
            List<SignatureView> signatures,
            Instant activatedAt,
            Instant endedAt,
            Agreement.Ended.Cause cause) {
        var terms = agreement.terms();
        return new AgreementView(
                agreement.id().value(),
                state,
                terms.version(),
                terms.reference(),
                terms.awardedBy().value(),
                terms.recognisedBy().value(),
                terms.from(),
                terms.until(),
                terms.covers().stream().map(CoverView::of).toList(),
                signatures,
                activatedAt,
                endedAt,
                cause);
    }

    /** A covered target. */
    @Schema(name = "Cover")
    record CoverView(
            UUID targetId,
            BigDecimal credits,
            @Schema(nullable = true) Integer minEqfLevel,
            @Schema(nullable = true) BigDecimal minEcts,
            boolean supervised,
            @Schema(nullable = true) String iscedPrefix) {
        private static CoverView of(Cover cover) {
            var conditions = cover.conditions();
            return new CoverView(
                    cover.target().value(),
                    cover.credits().ects(),
                    conditions.minEqfLevel().orElse(null),
                    conditions.minEcts().map(Credits::ects).orElse(null),
                    conditions.supervised(),
                    conditions.iscedPrefix().orElse(null));
        }
    }

    /** One side's signature. */
    @Schema(name = "Signature")
    record SignatureView(@Schema(examples = "tormes") String side, Instant signedAt) {
        private static SignatureView of(Signature signature) {
            return new SignatureView(signature.side().value(), signature.at());
        }
    }
}
