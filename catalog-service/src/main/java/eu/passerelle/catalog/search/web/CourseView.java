package eu.passerelle.catalog.search.web;

import eu.passerelle.catalog.offering.Offering;
import eu.passerelle.catalog.profile.Conformity;
import eu.passerelle.catalog.profile.CreditFlag;
import eu.passerelle.catalog.specification.AssessmentPlan;
import eu.passerelle.catalog.specification.Edition;
import eu.passerelle.catalog.specification.Element;
import eu.passerelle.catalog.specification.Exhibit;
import eu.passerelle.catalog.specification.Language;
import eu.passerelle.catalog.specification.LearningOutcome;
import eu.passerelle.catalog.specification.Participation;
import eu.passerelle.catalog.specification.Specification;
import eu.passerelle.contracts.catalog.v1.Assessment;
import eu.passerelle.contracts.catalog.v1.OfferingOpened.Mode;
import eu.passerelle.contracts.catalog.v1.SpecificationPublished.Orientation;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A course as a page shows it; what is not stated is null or empty.
 *
 * @param id which
 * @param version which version
 * @param name its title, in the reader's language where it has one
 * @param standing where it stands
 * @param provider whose it is
 * @param about how it introduces itself
 * @param size how much and how demanding
 * @param assessment how it is assessed
 * @param teaching how it is taught
 * @param outcomes what one can do afterwards
 * @param unknown what nobody stated
 * @param stated how many elements are stated
 * @param outOf of how many
 * @param dates when it takes place
 * @param verified how many elements somebody else verified
 * @param profiles how it stands towards frameworks
 * @param flags what is unusual about its credit
 * @param schemaOrg the same for machines, in JSON-LD
 */
public record CourseView(
        String id,
        int version,
        String name,
        Standing standing,
        ProviderCard provider,
        About about,
        Size size,
        AssessmentCard assessment,
        TeachingCard teaching,
        List<OutcomeCard> outcomes,
        List<Element> unknown,
        int stated,
        int outOf,
        List<DateCard> dates,
        int verified,
        List<FrameworkCard> profiles,
        List<CreditFlag> flags,
        String schemaOrg) {

    /** Where it stands: one of the three dates may be set. */
    public record Standing(
            boolean draft,
            boolean microCredential,
            boolean assessed,
            Instant publishedAt,
            Instant supersededAt,
            Instant withdrawnAt,
            String withdrawnBecause) {
        private static Standing of(Specification specification) {
            var content = specification.edition().content();
            var assessed = content.hasAssessedOutcome() && !content.asksForAttendanceOnly();
            return switch (specification) {
                case Specification.Draft ignored ->
                        new Standing(true, false, assessed, null, null, null, null);
                case Specification.Published it ->
                        new Standing(
                                false,
                                it.publication().microCredential(),
                                assessed,
                                it.publication().publishedAt(),
                                null,
                                null,
                                null);
                case Specification.Superseded it ->
                        new Standing(
                                false,
                                it.publication().microCredential(),
                                assessed,
                                it.publication().publishedAt(),
                                it.supersededAt(),
                                null,
                                null);
                case Specification.Withdrawn it ->
                        new Standing(
                                false,
                                it.publication().microCredential(),
                                assessed,
                                it.publication().publishedAt(),
                                null,
                                it.withdrawnAt(),
                                it.reason());
            };
        }
    }

    /** How it introduces itself. */
    public record About(
            Map<String, String> description, Map<String, String> prerequisites, String moreAt) {
        private static About of(Edition edition) {
            var presentation = edition.content().presentation();
            return new About(
                    presentation.description().byLanguage(),
                    presentation.prerequisites().byLanguage(),
                    presentation.moreAt().map(URI::toString).orElse(null));
        }
    }

    /** How much and how demanding. */
    public record Size(
            BigDecimal ects, BigDecimal hours, String eqf, String levelless, String field) {
        private static Size of(Edition edition) {
            var dimensions = edition.content().dimensions();
            return new Size(
                    dimensions.workload().ects().orElse(null),
                    dimensions.workload().hours().orElse(null),
                    dimensions.level().eqf().map(String::valueOf).orElse(null),
                    dimensions.level().notApplicableBecause().orElse(null),
                    dimensions.field().orElse(null));
        }
    }

    /** How it is assessed. */
    public record AssessmentCard(
            Assessment.Type type,
            Assessment.Supervision supervision,
            Assessment.Identification identification,
            Map<String, String> criteria) {
        private static AssessmentCard of(AssessmentPlan plan) {
            return new AssessmentCard(
                    plan.how().map(Assessment::type).orElse(null),
                    plan.how().map(Assessment::supervision).orElse(null),
                    plan.how().map(Assessment::identification).orElse(null),
                    plan.criteria().byLanguage());
        }
    }

    /** How it is taught, and by whom. */
    public record TeachingCard(
            List<String> languages, Participation participation, Orientation orientation) {
        private static TeachingCard of(Edition edition) {
            var teaching = edition.content().teaching();
            return new TeachingCard(
                    teaching.languages().stream().map(Language::tag).toList(),
                    teaching.participation().orElse(null),
                    teaching.orientation().orElse(null));
        }
    }

    /** What one can do afterwards. */
    public record OutcomeCard(Map<String, String> text, boolean assessed) {
        private static OutcomeCard of(LearningOutcome outcome) {
            return new OutcomeCard(outcome.text().byLanguage(), outcome.assessed());
        }
    }

    /** How it stands towards a framework: what is not met, and what nobody can tell. */
    public record FrameworkCard(
            String title,
            String source,
            Conformity.Outcome outcome,
            List<Conformity.Finding> open) {
        private static FrameworkCard of(Conformity conformity, String reader) {
            return new FrameworkCard(
                    conformity.profile().title().forReader(reader),
                    conformity.profile().source(),
                    conformity.outcome(),
                    conformity.open());
        }
    }

    /** When it takes place. */
    public record DateCard(LocalDate startsOn, LocalDate endsOn, Mode mode, String language) {
        private static DateCard of(Offering offering) {
            var run = offering.run();
            return new DateCard(run.startsOn(), run.endsOn(), run.mode(), run.language().tag());
        }
    }

    static CourseView of(
            Exhibit exhibit,
            List<Offering> offerings,
            List<Conformity> profiles,
            List<CreditFlag> flags,
            String reader) {
        var edition = exhibit.specification().edition();
        return new CourseView(
                edition.id().toString(),
                edition.version(),
                edition.content().presentation().title().forReader(reader),
                Standing.of(exhibit.specification()),
                ProviderCard.of(exhibit),
                About.of(edition),
                Size.of(edition),
                AssessmentCard.of(edition.content().assessment()),
                TeachingCard.of(edition),
                edition.content().outcomes().stream().map(OutcomeCard::of).toList(),
                exhibit.transparency().unknown(),
                exhibit.transparency().stated().size(),
                exhibit.transparency().outOf(),
                offerings.stream().map(DateCard::of).toList(),
                exhibit.transparency().verified(),
                profiles.stream().map(one -> FrameworkCard.of(one, reader)).toList(),
                flags,
                SchemaOrgCourse.of(exhibit, offerings, reader));
    }
}
