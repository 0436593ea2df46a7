package eu.passerelle.catalog.specification.store;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import eu.passerelle.catalog.provider.ProviderId;
import eu.passerelle.catalog.specification.AssessmentPlan;
import eu.passerelle.catalog.specification.Content;
import eu.passerelle.catalog.specification.Dimensions;
import eu.passerelle.catalog.specification.Language;
import eu.passerelle.catalog.specification.LearningOutcome;
import eu.passerelle.catalog.specification.Level;
import eu.passerelle.catalog.specification.Participation;
import eu.passerelle.catalog.specification.Presentation;
import eu.passerelle.catalog.specification.Roles;
import eu.passerelle.catalog.specification.Teaching;
import eu.passerelle.catalog.specification.Text;
import eu.passerelle.catalog.specification.Workload;
import eu.passerelle.contracts.catalog.v1.Assessment;
import eu.passerelle.contracts.catalog.v1.SpecificationPublished.Orientation;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a specification says, as the document we keep. Its names are read by the search, too
 * (V102__search.sql): rename nothing, add only what may be missing.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
record StoredContent(
        Map<String, String> title,
        Map<String, String> description,
        Map<String, String> prerequisites,
        String moreAt,
        List<StoredOutcome> outcomes,
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
        StoredRoles roles) {

    record StoredOutcome(
            String id, Map<String, String> text, boolean assessed, List<String> skills) {}

    record StoredRoles(
            List<String> awardingBodies,
            String issuer,
            List<String> deliveredBy,
            List<String> coDesignedBy) {}

    static StoredContent of(Content content) {
        var presentation = content.presentation();
        var dimensions = content.dimensions();
        var teaching = content.teaching();
        return new StoredContent(
                presentation.title().byLanguage(),
                presentation.description().byLanguage(),
                presentation.prerequisites().byLanguage(),
                presentation.moreAt().map(URI::toString).orElse(null),
                content.outcomes().stream().map(StoredContent::of).toList(),
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
                of(content.roles()));
    }

    Content content() {
        return new Content(
                new Presentation(
                        text(title),
                        text(description),
                        text(prerequisites),
                        Optional.ofNullable(moreAt).map(URI::create)),
                outcomes.stream().map(StoredContent::outcome).toList(),
                dimensions(),
                new AssessmentPlan(Optional.ofNullable(assessment), text(criteria)),
                new Teaching(
                        languages.stream().map(Language::new).toList(),
                        Optional.ofNullable(participation),
                        Optional.ofNullable(orientation)),
                new Roles(
                        ids(roles.awardingBodies()),
                        new ProviderId(roles.issuer()),
                        ids(roles.deliveredBy()),
                        ids(roles.coDesignedBy())));
    }

    private Dimensions dimensions() {
        return new Dimensions(
                new Workload(Optional.ofNullable(ects), Optional.ofNullable(hours)),
                new Level(Optional.ofNullable(eqfLevel), Optional.ofNullable(levelNotApplicable)),
                Optional.ofNullable(iscedF));
    }

    private static StoredOutcome of(LearningOutcome outcome) {
        return new StoredOutcome(
                outcome.id(),
                outcome.text().byLanguage(),
                outcome.assessed(),
                outcome.skills().stream().map(URI::toString).toList());
    }

    private static LearningOutcome outcome(StoredOutcome stored) {
        return new LearningOutcome(
                stored.id(),
                text(stored.text()),
                stored.assessed(),
                stored.skills().stream().map(URI::create).toList());
    }

    private static StoredRoles of(Roles roles) {
        return new StoredRoles(
                values(roles.awardingBodies()),
                roles.issuer().value(),
                values(roles.deliveredBy()),
                values(roles.coDesignedBy()));
    }

    private static Text text(Map<String, String> byLanguage) {
        return byLanguage == null ? Text.nothing() : Text.of(byLanguage);
    }

    private static List<String> values(List<ProviderId> ids) {
        return ids.stream().map(ProviderId::value).toList();
    }

    private static List<ProviderId> ids(List<String> values) {
        return values.stream().map(ProviderId::new).toList();
    }
}
