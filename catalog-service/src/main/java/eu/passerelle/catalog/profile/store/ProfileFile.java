package eu.passerelle.catalog.profile.store;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import eu.passerelle.catalog.profile.Profile;
import eu.passerelle.catalog.profile.Requirement;
import eu.passerelle.catalog.profile.Requirement.Within.Quantity;
import eu.passerelle.catalog.specification.Element;
import eu.passerelle.catalog.specification.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A profile as its file says it; {@code profiles/profile.schema.json} says what may be in it.
 *
 * @param id stable
 * @param version of the file
 * @param title by language
 * @param country whose framework it is; left away where it is not national
 * @param source where the framework says so
 * @param validUntil the last day it holds; left away where it is open-ended
 * @param requirements what it asks for
 */
@JsonIgnoreProperties("$schema")
record ProfileFile(
        String id,
        String version,
        Map<String, String> title,
        String country,
        String source,
        LocalDate validUntil,
        List<Asked> requirements) {

    /**
     * One requirement; which of its fields are there depends on the rule.
     *
     * @param rule which
     * @param element what is to be stated
     * @param from at least
     * @param to at most
     * @param levels EQF levels
     * @param withCredit EQF levels where ECTS are stated
     */
    record Asked(
            String rule,
            Element element,
            BigDecimal from,
            BigDecimal to,
            Set<Integer> levels,
            Set<Integer> withCredit) {
        private Requirement requirement() {
            return switch (rule) {
                case "stated" -> new Requirement.Stated(element);
                case "ects-within" -> new Requirement.Within(Quantity.ECTS, from, to);
                case "hours-within" -> new Requirement.Within(Quantity.HOURS, from, to);
                case "hours-per-ects-within" ->
                        new Requirement.Within(Quantity.HOURS_PER_ECTS, from, to);
                case "level-among" ->
                        new Requirement.LevelAmong(
                                levels, withCredit == null ? Set.of() : withCredit);
                case "assessed" -> new Requirement.Assessed();
                case "credit-bearing" -> new Requirement.CreditBearing();
                case "identity-verified" -> new Requirement.IdentityVerified();
                case "degree-linked" -> new Requirement.DegreeLinked();
                default -> throw new IllegalArgumentException("no rule of profiles: " + rule);
            };
        }
    }

    Profile profile() {
        return new Profile(
                id,
                version,
                Text.of(title),
                Optional.ofNullable(country),
                source,
                Optional.ofNullable(validUntil),
                requirements.stream().map(Asked::requirement).toList());
    }
}
