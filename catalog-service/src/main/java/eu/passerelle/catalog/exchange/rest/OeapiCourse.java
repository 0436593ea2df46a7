package eu.passerelle.catalog.exchange.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.catalog.offering.Offering;
import eu.passerelle.catalog.provider.Provider;
import eu.passerelle.catalog.provider.ProviderId;
import eu.passerelle.catalog.specification.Exhibit;
import eu.passerelle.catalog.specification.Language;
import eu.passerelle.catalog.specification.LearningOutcome;
import eu.passerelle.catalog.specification.Text;
import eu.passerelle.contracts.catalog.v1.ProviderKind;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Specifications and offerings as the Open Education API, version 6, writes them. */
final class OeapiCourse {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Set<String> ALWAYS =
            Set.of("courseId", "courseOfferingId", "primaryCode", "name");

    private OeapiCourse() {}

    /**
     * A course.
     *
     * @param exhibit the published version
     * @param withOrganisation whether its organisation is written out
     */
    static ObjectNode of(Exhibit exhibit, boolean withOrganisation) {
        var edition = exhibit.specification().edition();
        var content = edition.content();
        var course = JSON.objectNode().put("courseId", edition.id().toString());
        course.set("primaryCode", code(edition.id().toString()));
        course.set("name", texts(content.presentation().title()));
        course.set("studyLoad", studyLoad(exhibit));
        course.set("description", texts(content.presentation().description()));
        course.set("teachingLanguages", languages(exhibit));
        course.set("modesOfDelivery", modes(exhibit));
        content.dimensions().field().ifPresent(code -> course.put("fieldsOfStudy", code));
        content.dimensions()
                .level()
                .eqf()
                .ifPresent(eqf -> course.put("level", OeapiTerms.level(eqf)));
        course.set("admissionRequirements", texts(content.presentation().prerequisites()));
        course.set("assessment", texts(content.assessment().criteria()));
        course.set("learningOutcomes", outcomes(exhibit));
        content.presentation()
                .moreAt()
                .map(URI::toString)
                .ifPresent(link -> course.put("link", link));
        course.put("organisationId", organisationId(edition.provider()));
        if (withOrganisation) {
            exhibit.provider().ifPresent(it -> course.set("organisation", organisation(it)));
        }
        return course;
    }

    /** A run of a course; days begin and end in UTC, for no time of day is known. */
    static ObjectNode of(Offering offering, Exhibit exhibit) {
        var run = offering.run();
        var node = JSON.objectNode().put("courseOfferingId", offering.id().toString());
        node.set("primaryCode", code(offering.id().toString()));
        node.set("name", texts(exhibit.specification().edition().content().presentation().title()));
        node.set("teachingLanguages", JSON.arrayNode().add(run.language().tag()));
        node.set("modesOfDelivery", JSON.arrayNode().add(OeapiTerms.mode(run.mode())));
        node.put("startDateTime", moment(run.startsOn()));
        node.put("endDateTime", moment(run.endsOn().plusDays(1)));
        node.put("courseId", offering.specification().toString());
        node.put("organisationId", organisationId(offering.provider()));
        return node;
    }

    /** The same with the members that are asked for, and those that must be there. */
    static ObjectNode only(ObjectNode whole, Set<String> fields) {
        return fields.isEmpty()
                ? whole
                : whole.deepCopy().retain(Stream.concat(ALWAYS.stream(), fields.stream()).toList());
    }

    private static String moment(LocalDate day) {
        return day.atStartOfDay().atOffset(ZoneOffset.UTC).toInstant().toString();
    }

    private static ObjectNode code(String value) {
        return JSON.objectNode().put("codeType", OeapiTerms.IDENTIFIER).put("code", value);
    }

    private static ArrayNode texts(Text text) {
        var all = JSON.arrayNode();
        text.byLanguage()
                .forEach((tag, words) -> all.addObject().put("language", tag).put("value", words));
        return all;
    }

    private static ArrayNode studyLoad(Exhibit exhibit) {
        var workload = exhibit.specification().edition().content().dimensions().workload();
        var all = JSON.arrayNode();
        workload.ects().ifPresent(ects -> load(all, OeapiTerms.ECTS, ects));
        workload.hours().ifPresent(hours -> load(all, OeapiTerms.HOUR, hours));
        return all;
    }

    private static void load(ArrayNode all, String unit, BigDecimal value) {
        all.addObject().put("studyLoadUnit", unit).put("value", value);
    }

    private static ArrayNode languages(Exhibit exhibit) {
        var all = JSON.arrayNode();
        exhibit.specification().edition().content().teaching().languages().stream()
                .map(Language::tag)
                .forEach(all::add);
        return all;
    }

    private static ArrayNode modes(Exhibit exhibit) {
        var all = JSON.arrayNode();
        exhibit.specification()
                .edition()
                .content()
                .teaching()
                .participation()
                .map(OeapiTerms::mode)
                .ifPresent(all::add);
        return all;
    }

    private static ArrayNode outcomes(Exhibit exhibit) {
        var edition = exhibit.specification().edition();
        var all = JSON.arrayNode();
        edition.content().outcomes().forEach(one -> all.add(outcome(edition.id().toString(), one)));
        return all;
    }

    private static ObjectNode outcome(String course, LearningOutcome outcome) {
        var name = "%s/%s".formatted(course, outcome.id());
        var node = JSON.objectNode().put("learningOutcomeId", uuid(name));
        node.set("primaryCode", code(outcome.id()));
        node.set("name", texts(outcome.text()));
        var skills = node.putArray("otherCodes");
        outcome.skills()
                .forEach(
                        skill ->
                                skills.addObject()
                                        .put("codeType", "x-esco")
                                        .put("code", skill.toString()));
        return node;
    }

    private static ObjectNode organisation(Provider provider) {
        var profile = provider.profile();
        var node = JSON.objectNode().put("organisationId", organisationId(provider.id()));
        node.set("primaryCode", code(provider.id().value()));
        node.put("organisationType", "root");
        node.putArray("name").addObject().put("language", "en").put("value", profile.name());
        node.put("link", profile.homepage().toString());
        node.putObject("ext").put("kind", kind(profile.kind())).put("country", profile.country());
        return node;
    }

    private static String kind(ProviderKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** The API wants a UUID where we have an alias: the same alias always has the same. */
    private static String organisationId(ProviderId id) {
        return uuid("provider/" + id);
    }

    private static String uuid(String name) {
        return UUID.nameUUIDFromBytes(("passerelle/" + name).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
