package eu.passerelle.issuance.offering.rest;

import eu.passerelle.issuance.offering.Specification;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One version of a specification as an issuer sees it. */
@Schema(
        name = "Specification",
        description = "One version of a specification your organisation signs.")
record SpecificationView(
        String specificationId,
        int version,
        Map<String, String> title,
        @Schema(description = "Credit points; null where no credit is attached.", examples = "4")
                BigDecimal ects,
        @Schema(description = "1 to 8; null where not applicable.", examples = "6")
                Integer eqfLevel,
        Instant publishedAt,
        @Schema(description = "Set where it is offered no more; then nothing new is awarded on it.")
                Instant withdrawnAt) {

    static SpecificationView of(Specification specification) {
        var content = specification.content();
        return new SpecificationView(
                content.specificationId(),
                content.version(),
                content.title(),
                content.ects(),
                content.eqfLevel(),
                content.publishedAt(),
                withdrawnAt(specification));
    }

    private static Instant withdrawnAt(Specification specification) {
        return switch (specification) {
            case Specification.Published ignored -> null;
            case Specification.Withdrawn withdrawn -> withdrawn.withdrawnAt();
        };
    }
}
