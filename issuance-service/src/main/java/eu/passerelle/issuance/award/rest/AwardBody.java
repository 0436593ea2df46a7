package eu.passerelle.issuance.award.rest;

import eu.passerelle.issuance.award.Order;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a caller sends to award. */
@Schema(name = "AwardOrder", description = "This person achieved that.")
record AwardBody(
        @Schema(
                        required = true,
                        description = "A published specification your organisation signs.",
                        examples = "01998ac4-3f7e-7d35-9b1e-0d6a5f3c2b10")
                @NotNull
                UUID specificationId,
        @Schema(description = "Which version of it; the newest without one.", examples = "1")
                @Min(1)
                Integer specificationVersion,
        @Schema(description = "In which run, where known.") UUID offeringId,
        @Schema(required = true) @NotNull @Valid LearnerBody learner,
        @Schema(required = true, description = "The day of the result.", examples = "2026-11-20")
                @NotNull
                LocalDate achievedOn,
        @Schema(description = "In your own scale, where there is one.", examples = "1.3")
                String grade) {

    Order order() {
        return new Order(
                specificationId,
                Optional.ofNullable(specificationVersion),
                Optional.ofNullable(offeringId),
                learner.name(),
                learner.email(),
                achievedOn,
                Optional.ofNullable(grade));
    }

    @Override
    public String toString() {
        return "AwardBody[specificationId=%s]".formatted(specificationId);
    }

    /** The person. */
    @Schema(name = "LearnerOrder", description = "The person who achieved it.")
    record LearnerBody(
            @Schema(
                            required = true,
                            description = "The name the credential is made out to.",
                            examples = "Tomasz Lis")
                    @NotNull
                    String name,
            @Schema(
                            required = true,
                            description =
                                    "Where to reach the learner; the record is claimed by it.",
                            examples = "tomasz.lis@learners.example")
                    @NotNull
                    String email) {

        @Override
        public String toString() {
            return "LearnerBody[hidden]";
        }
    }
}
