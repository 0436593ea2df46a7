package eu.passerelle.catalog.specification.rest;

import eu.passerelle.catalog.provider.Profile;
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
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a draft says. Anything may be left away; what it takes to publish is checked when it is
 * published.
 *
 * @param title what it is called, by language
 * @param description what it is about, by language
 * @param prerequisites what one needs to enrol, by language
 * @param moreAt where to read more
 * @param outcomes what one can do afterwards
 * @param ects credit points; left away where no credit is attached
 * @param hours notional workload in hours
 * @param eqfLevel level of the European Qualifications Framework
 * @param levelNotApplicable why no level applies
 * @param iscedF ISCED-F 2013 code
 * @param assessment the kind of assessment
 * @param criteria what is looked at, by language
 * @param languages of instruction
 * @param participation how one takes part
 * @param orientation academic, applied or mixed
 * @param roles who does what; left away where the caller's organisation does it all
 */
@Schema(examples = Examples.DRAFT)
public record ContentBody(
        @Size(max = 40)
                Map<@Pattern(regexp = Language.PATTERN) String, @NotNull @Size(max = 500) String>
                        title,
        @Size(max = 40)
                Map<@Pattern(regexp = Language.PATTERN) String, @NotNull @Size(max = 40000) String>
                        description,
        @Size(max = 40)
                Map<@Pattern(regexp = Language.PATTERN) String, @NotNull @Size(max = 20000) String>
                        prerequisites,
        @Size(max = 2000) @Pattern(regexp = Profile.WEB_ADDRESS) String moreAt,
        @Size(max = 200) List<@NotNull @Valid OutcomeBody> outcomes,
        @Digits(integer = 5, fraction = 2) BigDecimal ects,
        @Digits(integer = 6, fraction = 2) BigDecimal hours,
        @Min(1) @Max(8) Integer eqfLevel,
        @Size(max = 1000) String levelNotApplicable,
        @Pattern(regexp = "[0-9]{2,4}") String iscedF,
        @Valid AssessmentBody assessment,
        @Size(max = 40)
                Map<@Pattern(regexp = Language.PATTERN) String, @NotNull @Size(max = 20000) String>
                        criteria,
        @Size(max = 40) List<@NotNull @Pattern(regexp = Language.PATTERN) String> languages,
        Participation participation,
        Orientation orientation,
        @Valid RolesBody roles) {

    /**
     * What one can do afterwards.
     *
     * @param id unique within the specification; numbered where left away
     * @param text by language
     * @param assessed whether the assessment covers it
     * @param skills ESCO concept URIs
     */
    public record OutcomeBody(
            @Pattern(regexp = "[A-Za-z0-9_-]{1,40}") String id,
            @Size(max = 40)
                    Map<
                                    @Pattern(regexp = Language.PATTERN) String,
                                    @NotNull @Size(max = 20000) String>
                            text,
            boolean assessed,
            @Size(max = 50)
                    List<@NotNull @Size(max = 500) @Pattern(regexp = Profile.WEB_ADDRESS) String>
                            skills) {
        LearningOutcome outcome(int number) {
            return new LearningOutcome(
                    id == null ? "o" + number : id,
                    ContentBody.text(text),
                    assessed,
                    ContentBody.orEmpty(skills).stream().map(URI::create).toList());
        }
    }

    /**
     * The kind of assessment.
     *
     * @param type how
     * @param supervision whether somebody watches; left away where not stated
     * @param identification how it is made sure who is assessed; left away where not stated
     */
    public record AssessmentBody(
            @NotNull Assessment.Type type,
            Assessment.Supervision supervision,
            Assessment.Identification identification) {
        Assessment assessment() {
            return new Assessment(type, supervision, identification);
        }
    }

    /**
     * Who does what, by provider ids.
     *
     * @param awardingBodies who answers for the award
     * @param issuer who signs the credential; the caller's organisation where left away
     * @param deliveredBy who teaches
     * @param coDesignedBy who helped to design it
     */
    public record RolesBody(
            @Size(max = 20)
                    List<@NotNull @Pattern(regexp = ProviderId.PATTERN) String> awardingBodies,
            @Pattern(regexp = ProviderId.PATTERN) String issuer,
            @Size(max = 20) List<@NotNull @Pattern(regexp = ProviderId.PATTERN) String> deliveredBy,
            @Size(max = 20)
                    List<@NotNull @Pattern(regexp = ProviderId.PATTERN) String> coDesignedBy) {
        Roles roles(ProviderId own) {
            return new Roles(
                    ids(awardingBodies),
                    issuer == null ? own : new ProviderId(issuer),
                    ids(deliveredBy),
                    ids(coDesignedBy));
        }

        private static List<ProviderId> ids(List<String> values) {
            return ContentBody.orEmpty(values).stream().map(ProviderId::new).distinct().toList();
        }
    }

    Content content(ProviderId own) {
        return new Content(
                new Presentation(
                        text(title),
                        text(description),
                        text(prerequisites),
                        Optional.ofNullable(moreAt).map(URI::create)),
                numbered(orEmpty(outcomes)),
                dimensions(),
                new AssessmentPlan(
                        Optional.ofNullable(assessment).map(AssessmentBody::assessment),
                        text(criteria)),
                new Teaching(
                        orEmpty(languages).stream().map(Language::new).distinct().toList(),
                        Optional.ofNullable(participation),
                        Optional.ofNullable(orientation)),
                roles == null ? Roles.allBy(own) : roles.roles(own));
    }

    private Dimensions dimensions() {
        return new Dimensions(
                new Workload(Optional.ofNullable(ects), Optional.ofNullable(hours)),
                new Level(
                        Optional.ofNullable(eqfLevel),
                        Optional.ofNullable(levelNotApplicable)
                                .map(String::strip)
                                .filter(reason -> !reason.isEmpty())),
                Optional.ofNullable(iscedF));
    }

    private static List<LearningOutcome> numbered(List<OutcomeBody> bodies) {
        var outcomes = new ArrayList<LearningOutcome>();
        bodies.forEach(body -> outcomes.add(body.outcome(outcomes.size() + 1)));
        return outcomes;
    }

    private static Text text(Map<String, String> byLanguage) {
        return byLanguage == null ? Text.nothing() : Text.of(byLanguage);
    }

    private static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : list;
    }
}
