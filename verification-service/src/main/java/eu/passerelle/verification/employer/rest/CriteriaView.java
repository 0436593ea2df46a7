package eu.passerelle.verification.employer.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.passerelle.verification.employer.Criteria;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Criteria that an organisation saved. */
@Schema(name = "SavedCriteria")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CriteriaView(
        @Schema(examples = "data-analyst") String name,
        List<String> skills,
        Integer eqfFrom,
        BigDecimal ectsFrom,
        boolean supervised,
        Integer monthsOld) {
    static CriteriaView of(Criteria criteria) {
        return new CriteriaView(
                criteria.name(),
                criteria.skills(),
                criteria.eqfFrom().orElse(null),
                criteria.ectsFrom().orElse(null),
                criteria.supervised(),
                criteria.monthsOld().orElse(null));
    }
}
