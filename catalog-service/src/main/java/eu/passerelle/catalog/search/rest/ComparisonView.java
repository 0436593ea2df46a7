package eu.passerelle.catalog.search.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.passerelle.catalog.search.Comparison;
import eu.passerelle.catalog.specification.Element;
import eu.passerelle.catalog.specification.Language;
import eu.passerelle.catalog.specification.Participation;
import eu.passerelle.contracts.catalog.v1.Assessment;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Courses side by side.
 *
 * @param items in the order they were asked for
 */
public record ComparisonView(List<ColumnView> items) {

    /** What a course may be called: earned by rule, never typed. */
    public enum Label {
        MICRO_CREDENTIAL,
        COURSE,
        COURSE_WITHOUT_ASSESSMENT
    }

    /**
     * One course; what is not stated is missing.
     *
     * @param id which
     * @param title by language
     * @param label what it may be called
     * @param eqfLevel of the European Qualifications Framework
     * @param ects credit points
     * @param hours notional workload
     * @param qualityAssuredBy who looked at the quality
     * @param provider whose it is
     * @param assessment how it is assessed
     * @param assessedOutcomes how many outcomes are assessed
     * @param outcomes how many outcomes there are
     * @param participation how one takes part
     * @param languages of instruction
     * @param stated how many elements are stated
     * @param outOf of how many
     * @param unknown what nobody stated
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ColumnView(
            UUID id,
            Map<String, String> title,
            Label label,
            Integer eqfLevel,
            BigDecimal ects,
            BigDecimal hours,
            String qualityAssuredBy,
            String provider,
            Assessment assessment,
            int assessedOutcomes,
            int outcomes,
            Participation participation,
            List<String> languages,
            int stated,
            int outOf,
            List<Element> unknown) {
        private static ColumnView of(Comparison comparison) {
            var exhibit = comparison.exhibit();
            var edition = exhibit.specification().edition();
            var content = edition.content();
            var workload = content.dimensions().workload();
            return new ColumnView(
                    edition.id().value(),
                    content.presentation().title().byLanguage(),
                    label(comparison),
                    content.dimensions().level().eqf().orElse(null),
                    workload.ects().orElse(null),
                    workload.hours().orElse(null),
                    comparison.agency().orElse(null),
                    edition.provider().value(),
                    content.assessment().how().orElse(null),
                    comparison.assessedOutcomes(),
                    content.outcomes().size(),
                    content.teaching().participation().orElse(null),
                    content.teaching().languages().stream().map(Language::tag).toList(),
                    exhibit.transparency().stated().size(),
                    exhibit.transparency().outOf(),
                    exhibit.transparency().unknown());
        }

        private static Label label(Comparison comparison) {
            if (comparison.microCredential()) {
                return Label.MICRO_CREDENTIAL;
            }
            return comparison.assessed() ? Label.COURSE : Label.COURSE_WITHOUT_ASSESSMENT;
        }
    }

    static ComparisonView of(List<Comparison> comparisons) {
        return new ComparisonView(comparisons.stream().map(ColumnView::of).toList());
    }
}
