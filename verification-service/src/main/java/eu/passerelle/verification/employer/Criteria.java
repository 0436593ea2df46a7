package eu.passerelle.verification.employer;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What an employer asks of a credential beside that it is authentic and its issuer was entitled.
 *
 * @param name what the organisation calls it
 * @param skills ESCO concept URIs, each of which an outcome that was assessed has to carry
 * @param eqfFrom lowest EQF level, 1 to 8; empty for none
 * @param ectsFrom fewest ECTS credits; empty for none
 * @param supervised whether somebody has to have watched the assessment
 * @param monthsOld how old it may be, in months; empty for any age
 */
public record Criteria(
        String name,
        List<String> skills,
        Optional<Integer> eqfFrom,
        Optional<BigDecimal> ectsFrom,
        boolean supervised,
        Optional<Integer> monthsOld) {
    public Criteria {
        skills = List.copyOf(skills);
    }
}
