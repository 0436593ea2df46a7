package eu.passerelle.verification.employer.rest;

import eu.passerelle.verification.employer.Adequacy;
import eu.passerelle.verification.employer.Criterion;
import eu.passerelle.verification.verdict.Result;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether one credential is enough for the employer's criteria; not whether it is authentic. */
@Schema(
        name = "Adequacy",
        description = "Whether it meets your criteria; not whether it is authentic.")
record AdequacyView(Result result, List<CriterionView> findings) {
    static AdequacyView of(Adequacy adequacy) {
        return new AdequacyView(
                adequacy.result(), adequacy.found().stream().map(CriterionView::of).toList());
    }

    /** What one criterion came to. */
    @Schema(name = "CriterionFinding")
    record CriterionView(@Schema(examples = "level-too-low") String code, Result result) {
        static CriterionView of(Criterion criterion) {
            return new CriterionView(criterion.text(), criterion.result());
        }
    }
}
