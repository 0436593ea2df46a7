package eu.passerelle.catalog.search.web;

import eu.passerelle.catalog.provider.Profile;
import eu.passerelle.catalog.provider.Provider;
import eu.passerelle.catalog.search.Comparison;
import eu.passerelle.catalog.specification.Element;
import eu.passerelle.catalog.specification.Language;
import eu.passerelle.catalog.specification.Participation;
import eu.passerelle.contracts.catalog.v1.Assessment;
import java.math.BigDecimal;
import java.util.List;

/**
 * Courses side by side.
 *
 * @param courses in the order they were asked for
 */
public record CompareView(List<Column> courses) {

    /**
     * One course; what is not stated is null or empty.
     *
     * @param id which
     * @param title what it is called
     * @param microCredential whether it earned the label
     * @param assessed whether anything is assessed by more than attendance
     * @param eqf level
     * @param levelless why no level applies
     * @param ects credit points
     * @param hours notional workload
     * @param agency who looked at the quality
     * @param provider whose it is
     * @param assessment how it is assessed
     * @param supervision whether somebody watches
     * @param assessedOutcomes how many outcomes are assessed
     * @param outcomes how many outcomes there are
     * @param participation how one takes part
     * @param languages of instruction
     * @param stated how many elements are stated
     * @param outOf of how many
     * @param unknown what nobody stated
     */
    public record Column(
            String id,
            String title,
            boolean microCredential,
            boolean assessed,
            String eqf,
            String levelless,
            BigDecimal ects,
            BigDecimal hours,
            String agency,
            String provider,
            Assessment.Type assessment,
            Assessment.Supervision supervision,
            int assessedOutcomes,
            int outcomes,
            Participation participation,
            List<String> languages,
            int stated,
            int outOf,
            List<Element> unknown) {
        private static Column of(Comparison comparison, String reader) {
            var exhibit = comparison.exhibit();
            var edition = exhibit.specification().edition();
            var content = edition.content();
            var dimensions = content.dimensions();
            var how = content.assessment().how();
            return new Column(
                    edition.id().toString(),
                    content.presentation().title().forReader(reader),
                    comparison.microCredential(),
                    comparison.assessed(),
                    dimensions.level().eqf().map(String::valueOf).orElse(null),
                    dimensions.level().notApplicableBecause().orElse(null),
                    dimensions.workload().ects().orElse(null),
                    dimensions.workload().hours().orElse(null),
                    comparison.agency().orElse(null),
                    exhibit.provider()
                            .map(Provider::profile)
                            .map(Profile::name)
                            .orElse(edition.provider().value()),
                    how.map(Assessment::type).orElse(null),
                    how.map(Assessment::supervision).orElse(null),
                    comparison.assessedOutcomes(),
                    content.outcomes().size(),
                    content.teaching().participation().orElse(null),
                    content.teaching().languages().stream().map(Language::tag).toList(),
                    exhibit.transparency().stated().size(),
                    exhibit.transparency().outOf(),
                    exhibit.transparency().unknown());
        }
    }

    static CompareView of(List<Comparison> comparisons, String reader) {
        return new CompareView(comparisons.stream().map(one -> Column.of(one, reader)).toList());
    }
}
