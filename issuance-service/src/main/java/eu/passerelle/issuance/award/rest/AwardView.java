package eu.passerelle.issuance.award.rest;

import eu.passerelle.contracts.issuance.v1.CredentialRevoked;
import eu.passerelle.issuance.award.Award;
import eu.passerelle.issuance.award.AwardFile;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An award as its issuer sees it. */
@Schema(name = "Award", description = "One learner's right to one credential.")
record AwardView(
        UUID awardId,
        State state,
        UUID specificationId,
        int specificationVersion,
        @Schema(description = "By language (BCP 47).") Map<String, String> title,
        @Schema(description = "Null where no run was named.") UUID offeringId,
        @Schema(description = "A pseudonym: what facts and credentials call the learner.")
                UUID learnerId,
        LearnerView learner,
        LocalDate achievedOn,
        @Schema(description = "Null where there is none.") String grade,
        @Schema(description = "Null before the credential was signed.") CredentialView credential,
        @Schema(description = "Null unless it is suspended.") SuspensionView suspension,
        @Schema(description = "Null unless it is revoked.") RevocationView revocation) {

    /** How far an award is. */
    enum State {
        GRANTED,
        ISSUED,
        SUSPENDED,
        REVOKED
    }

    static AwardView of(AwardFile file) {
        return switch (file.award()) {
            case Award.Granted ignored -> of(file, State.GRANTED, null, null, null);
            case Award.Issued issued ->
                    of(file, State.ISSUED, CredentialView.of(issued), null, null);
            case Award.Suspended suspended ->
                    of(
                            file,
                            State.SUSPENDED,
                            CredentialView.of(suspended.issued()),
                            SuspensionView.of(suspended),
                            null);
            case Award.Revoked revoked ->
                    of(
                            file,
                            State.REVOKED,
                            CredentialView.of(revoked.issued()),
                            null,
                            RevocationView.of(revoked));
        };
    }

    private static AwardView of(
            AwardFile file,
            State state,
            CredentialView credential,
            SuspensionView suspension,
            RevocationView revocation) {
        var grant = file.award().grant();
        return new AwardView(
                grant.award().value(),
                state,
                grant.specification().id(),
                grant.specification().version(),
                file.specification().content().title(),
                grant.offering().orElse(null),
                grant.learner().value(),
                new LearnerView(grant.holderName(), file.learner().mail().value()),
                grant.achievedOn(),
                grant.grade().orElse(null),
                credential,
                suspension,
                revocation);
    }

    @Override
    public String toString() {
        return "AwardView[awardId=%s]".formatted(awardId);
    }

    /** The person, as the order said. */
    @Schema(name = "Learner")
    record LearnerView(String name, String email) {

        @Override
        public String toString() {
            return "LearnerView[hidden]";
        }
    }

    /** The credential's facts. */
    @Schema(name = "Credential")
    record CredentialView(
            UUID credentialId,
            @Schema(description = "The id the credential itself carries.") URI id,
            Instant issuedAt,
            URI statusList,
            int statusIndex) {

        static CredentialView of(Award.Issued issued) {
            return new CredentialView(
                    issued.credential().value(),
                    issued.credential().uri(),
                    issued.issuedAt(),
                    issued.place().url(),
                    issued.place().index());
        }
    }

    /** Why and since when it does not stand. */
    @Schema(name = "SuspensionFacts")
    record SuspensionView(String note, Instant suspendedAt) {

        static SuspensionView of(Award.Suspended suspended) {
            return new SuspensionView(suspended.note(), suspended.suspendedAt());
        }
    }

    /** Why and when it was taken back. */
    @Schema(name = "RevocationFacts")
    record RevocationView(CredentialRevoked.Reason reason, String note, Instant revokedAt) {

        static RevocationView of(Award.Revoked revoked) {
            return new RevocationView(
                    revoked.revocation().reason(),
                    revoked.revocation().note(),
                    revoked.revokedAt());
        }
    }
}
