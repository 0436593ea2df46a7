package eu.passerelle.catalog.profile.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.passerelle.catalog.profile.Conformity;
import eu.passerelle.catalog.profile.Profile;
import eu.passerelle.catalog.profile.Requirement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What one framework asks of a micro-credential.
 *
 * @param id stable
 * @param version of its file
 * @param title by language
 * @param country whose framework it is; missing where it is not national
 * @param source where the framework says so
 * @param validUntil the last day it holds; missing where it is open-ended
 * @param requirements what it asks for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProfileView(
        @Schema(examples = "cmf-2019") String id,
        @Schema(examples = "1") String version,
        Map<String, String> title,
        @Schema(examples = "NL") String country,
        String source,
        LocalDate validUntil,
        List<RequirementView> requirements) {

    /**
     * One requirement.
     *
     * @param rule the stable name of its rule
     * @param detail what it asks for, in figures or codes; empty where the rule says it all
     */
    public record RequirementView(
            @Schema(examples = "hours-within") String rule,
            @Schema(examples = "100-150") String detail) {
        private static RequirementView of(Requirement requirement) {
            return new RequirementView(requirement.rule(), requirement.detail());
        }
    }

    /**
     * All profiles that hold today.
     *
     * @param items by id
     */
    public record ListView(List<ProfileView> items) {
        static ListView of(List<Profile> all) {
            return new ListView(all.stream().map(ProfileView::of).toList());
        }
    }

    /**
     * How a course stands towards a profile.
     *
     * @param profile which
     * @param title by language
     * @param outcome what comes out of it all; what nobody can tell is not met
     * @param findings one for each requirement
     */
    public record ConformityView(
            String profile,
            Map<String, String> title,
            Conformity.Outcome outcome,
            List<FindingView> findings) {
        private static ConformityView of(Conformity conformity) {
            return new ConformityView(
                    conformity.profile().id(),
                    conformity.profile().title().byLanguage(),
                    conformity.outcome(),
                    conformity.findings().stream().map(FindingView::of).toList());
        }
    }

    /**
     * Whether one requirement is met.
     *
     * @param rule the stable name of its rule
     * @param detail what it asks for
     * @param outcome whether
     */
    public record FindingView(String rule, String detail, Conformity.Outcome outcome) {
        private static FindingView of(Conformity.Finding finding) {
            return new FindingView(
                    finding.requirement().rule(),
                    finding.requirement().detail(),
                    finding.outcome());
        }
    }

    /**
     * How a course stands towards all profiles.
     *
     * @param items by the profile's id
     */
    public record ConformitiesView(List<ConformityView> items) {
        static ConformitiesView of(List<Conformity> all) {
            return new ConformitiesView(all.stream().map(ConformityView::of).toList());
        }
    }

    private static ProfileView of(Profile profile) {
        return new ProfileView(
                profile.id(),
                profile.version(),
                profile.title().byLanguage(),
                profile.country().orElse(null),
                profile.source(),
                profile.validUntil().orElse(null),
                profile.requirements().stream().map(RequirementView::of).toList());
    }
}
