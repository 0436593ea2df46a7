package eu.passerelle.contracts.issuance.v1;

import eu.passerelle.contracts.catalog.v1.Assessment;
import eu.passerelle.contracts.catalog.v1.Outcome;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * What a credential says was learned, as it was when it was issued. It says nothing of who learned
 * it or how well.
 *
 * @param specificationId which specification
 * @param specificationVersion which version of it
 * @param title by language (BCP 47)
 * @param outcomes what one can do afterwards
 * @param ects credit points; null where no credit is attached
 * @param hours notional workload in hours; null where not stated
 * @param eqfLevel 1 to 8; null where not applicable
 * @param iscedF ISCED-F 2013 code; null where not stated
 * @param assessment how it was assessed
 */
public record Achievement(
        String specificationId,
        int specificationVersion,
        Map<String, String> title,
        List<Outcome> outcomes,
        BigDecimal ects,
        BigDecimal hours,
        Integer eqfLevel,
        String iscedF,
        Assessment assessment) {

    public Achievement {
        title = Map.copyOf(title);
        outcomes = List.copyOf(outcomes);
    }
}
