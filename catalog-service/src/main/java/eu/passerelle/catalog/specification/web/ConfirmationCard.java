package eu.passerelle.catalog.specification.web;

import eu.passerelle.catalog.specification.Confirmation;
import eu.passerelle.catalog.specification.LearningOutcome;
import eu.passerelle.catalog.specification.ShowConfirmations.Asking;
import eu.passerelle.catalog.specification.Specification;
import eu.passerelle.contracts.catalog.v1.Assessment;
import eu.passerelle.kit.web.Form;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * One question whether an organisation answers for an award.
 *
 * @param id which
 * @param state {@code ASKED}, {@code ACCEPTED} or {@code DECLINED}
 * @param askedBy whose course it is
 * @param askedAt since when
 * @param about what it is about; null where the draft says something else by now
 * @param form what is typed, and what is wrong with it
 */
public record ConfirmationCard(
        String id, String state, String askedBy, Instant askedAt, About about, Form form) {

    /** What it is about in a few words; null where the draft says something else by now. */
    public String title() {
        return about == null || about.title().isEmpty() ? null : about.title();
    }

    /**
     * The course in short.
     *
     * @param title what it is called
     * @param ects credit points; null where no credit is attached
     * @param hours notional workload; null where not stated
     * @param eqf level; null where not stated or not applicable
     * @param field ISCED-F 2013 code; null where not stated
     * @param assessment how it is assessed; null where not stated
     * @param outcomes what one can do afterwards, by language
     */
    public record About(
            String title,
            BigDecimal ects,
            BigDecimal hours,
            String eqf,
            String field,
            Assessment assessment,
            List<Map<String, String>> outcomes) {
        private static About of(Specification version, String reader) {
            var content = version.edition().content();
            var dimensions = content.dimensions();
            return new About(
                    content.presentation().title().forReader(reader),
                    dimensions.workload().ects().orElse(null),
                    dimensions.workload().hours().orElse(null),
                    dimensions.level().eqf().map(String::valueOf).orElse(null),
                    dimensions.field().orElse(null),
                    content.assessment().how().orElse(null),
                    content.outcomes().stream().map(About::words).toList());
        }

        private static Map<String, String> words(LearningOutcome outcome) {
            return outcome.text().byLanguage();
        }
    }

    static ConfirmationCard of(Asking asking, Form form, String reader) {
        Confirmation confirmation = asking.confirmation();
        return new ConfirmationCard(
                confirmation.id().toString(),
                ConfirmationsView.state(confirmation),
                confirmation.request().asking().value(),
                confirmation.askedAt(),
                asking.version().map(version -> About.of(version, reader)).orElse(null),
                form);
    }
}
