package eu.passerelle.catalog.specification.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.passerelle.catalog.provider.ProviderId;
import eu.passerelle.catalog.specification.Content;
import eu.passerelle.catalog.specification.Language;
import eu.passerelle.catalog.specification.LearningOutcome;
import eu.passerelle.catalog.specification.Participation;
import eu.passerelle.catalog.specification.Roles;
import eu.passerelle.contracts.catalog.v1.Assessment;
import eu.passerelle.contracts.catalog.v1.SpecificationPublished.Orientation;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Map;

/**
 * What a specification says; what is not stated is missing.
 *
 * @param title what it is called, by language
 * @param description what it is about, by language
 * @param prerequisites what one needs to enrol, by language
 * @param moreAt where to read more
 * @param outcomes what one can do afterwards
 * @param ects credit points
 * @param hours notional workload in hours
 * @param eqfLevel level of the European Qualifications Framework
 * @param levelNotApplicable why no level applies
 * @param iscedF ISCED-F 2013 code
 * @param assessment the kind of assessment
 * @param criteria what is looked at, by language
 * @param languages of instruction
 * @param participation how one takes part
 * @param orientation academic, applied or mixed
 * @param roles who does what
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ContentView(
        Map<String, String> title,
        Map<String, String> description,
        Map<String, String> prerequisites,
        String moreAt,
        List<OutcomeView> outcomes,
        BigDecimal ects,
        BigDecimal hours,
        Integer eqfLevel,
        String levelNotApplicable,
        String iscedF,
        Assessment assessment,
        Map<String, String> criteria,
        List<String> languages,
        Participation participation,
        Orientation orientation,
        RolesView roles) {

    /**
     * What one can do afterwards.
     *
     * @param id unique within the specification
     * @param text by language
     * @param assessed whether the assessment covers it
     * @param skills ESCO concept URIs
     */
    public record OutcomeView(
            String id, Map<String, String> text, boolean assessed, List<String> skills) {
        private static OutcomeView of(LearningOutcome outcome) {
            return new OutcomeView(
                    outcome.id(),
                    outcome.text().byLanguage(),
                    outcome.assessed(),
                    outcome.skills().stream().map(URI::toString).toList());
        }
    }

    /**
     * Who does what, by provider ids.
     *
     * @param awardingBodies who answers for the award
     * @param issuer who signs the credential
     * @param deliveredBy who teaches
     * @param coDesignedBy who helped to design it
     */
    public record RolesView(
            List<String> awardingBodies,
            String issuer,
            List<String> deliveredBy,
            List<String> coDesignedBy) {
        private static RolesView of(Roles roles) {
            return new RolesView(
                    values(roles.awardingBodies()),
                    roles.issuer().value(),
                    values(roles.deliveredBy()),
                    values(roles.coDesignedBy()));
        }

        private static List<String> values(List<ProviderId> ids) {
            return ids.stream().map(ProviderId::value).toList();
        }
    }

    static ContentView of(Content content) {
        var presentation = content.presentation();
        var dimensions = content.dimensions();
        var teaching = content.teaching();
        return new ContentView(
                presentation.title().byLanguage(),
                presentation.description().byLanguage(),
                presentation.prerequisites().byLanguage(),
                presentation.moreAt().map(URI::toString).orElse(null),
                content.outcomes().stream().map(OutcomeView::of).toList(),
                dimensions.workload().ects().orElse(null),
                dimensions.workload().hours().orElse(null),
                dimensions.level().eqf().orElse(null),
                dimensions.level().notApplicableBecause().orElse(null),
                dimensions.field().orElse(null),
                content.assessment().how().orElse(null),
                content.assessment().criteria().byLanguage(),
                teaching.languages().stream().map(Language::tag).toList(),
                teaching.participation().orElse(null),
                teaching.orientation().orElse(null),
                RolesView.of(content.roles()));
    }
}
