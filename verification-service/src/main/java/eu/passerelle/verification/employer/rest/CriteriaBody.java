package eu.passerelle.verification.employer.rest;

import eu.passerelle.verification.employer.Criteria;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an employer asks of credentials. */
@Schema(name = "Criteria", description = "What is asked; what is left out is not asked.")
record CriteriaBody(
        @Schema(
                        description = "ESCO concepts that outcomes which were assessed carry.",
                        examples =
                                "[\"http://data.europa.eu/esco/skill/ccd0a1d9-afda-43d9-b901-96344886e14d\"]")
                List<String> skills,
        @Schema(examples = "6", minimum = "1", maximum = "8") Integer eqfFrom,
        @Schema(examples = "3") BigDecimal ectsFrom,
        @Schema(description = "Whether somebody has to have watched the assessment.")
                Boolean supervised,
        @Schema(examples = "36", minimum = "1", maximum = "600") Integer monthsOld) {
    static CriteriaBody nothing() {
        return new CriteriaBody(null, null, null, null, null);
    }

    Criteria criteria(String name) {
        return new Criteria(
                name,
                skills == null ? List.of() : skills.stream().map(String::valueOf).toList(),
                Optional.ofNullable(eqfFrom),
                Optional.ofNullable(ectsFrom),
                Boolean.TRUE.equals(supervised),
                Optional.ofNullable(monthsOld));
    }
}
