package eu.passerelle.catalog.search.web;

import eu.passerelle.catalog.offering.Offering;
import eu.passerelle.catalog.provider.Provider;
import eu.passerelle.catalog.specification.Content;
import eu.passerelle.catalog.specification.Exhibit;
import eu.passerelle.catalog.specification.Language;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A course as schema.org describes it, in JSON-LD, for machines that read pages. */
final class SchemaOrgCourse {

    private SchemaOrgCourse() {}

    /**
     * The text of a script of type {@code application/ld+json}; nothing in it can end the script.
     */
    static String of(Exhibit exhibit, List<Offering> offerings, String reader) {
        var edition = exhibit.specification().edition();
        var content = edition.content();
        var course =
                new JsonObject()
                        .put("@context", "https://schema.org")
                        .put("@type", "Course")
                        .put("identifier", edition.id().toString())
                        .put("name", content.presentation().title().forReader(reader))
                        .put("description", content.presentation().description().forReader(reader));
        exhibit.provider().ifPresent(it -> course.put("provider", organisation(it)));
        describe(course, content, reader);
        var runs = new JsonArray();
        offerings.forEach(offering -> runs.add(run(offering, content)));
        return course.put("hasCourseInstance", runs).encode().replace("<", "\\u003c");
    }

    private static void describe(JsonObject course, Content content, String reader) {
        var dimensions = content.dimensions();
        dimensions.level().eqf().ifPresent(eqf -> course.put("educationalLevel", "EQF " + eqf));
        dimensions.workload().hours().ifPresent(hours -> course.put("timeRequired", time(hours)));
        dimensions
                .workload()
                .ects()
                .ifPresent(
                        ects ->
                                course.put(
                                        "numberOfCredits",
                                        new JsonObject()
                                                .put("@type", "StructuredValue")
                                                .put("value", ects)
                                                .put("unitText", "ECTS")));
        var languages = new JsonArray();
        content.teaching().languages().stream().map(Language::tag).forEach(languages::add);
        course.put("inLanguage", languages);
        var outcomes = new JsonArray();
        content.outcomes().forEach(outcome -> outcomes.add(outcome.text().forReader(reader)));
        course.put("teaches", outcomes);
        Optional.of(content.presentation().prerequisites().forReader(reader))
                .filter(words -> !words.isEmpty())
                .ifPresent(words -> course.put("coursePrerequisites", words));
    }

    private static JsonObject organisation(Provider provider) {
        return new JsonObject()
                .put("@type", "Organization")
                .put("name", provider.profile().name())
                .put("url", provider.profile().homepage().toString());
    }

    private static JsonObject run(Offering offering, Content content) {
        var run =
                new JsonObject()
                        .put("@type", "CourseInstance")
                        .put("startDate", offering.run().startsOn().toString())
                        .put("endDate", offering.run().endsOn().toString())
                        .put("inLanguage", offering.run().language().tag());
        run.put(
                "courseMode",
                switch (offering.run().mode()) {
                    case ONLINE -> "Online";
                    case ON_SITE -> "Onsite";
                    case BLENDED -> "Blended";
                });
        content.dimensions()
                .workload()
                .hours()
                .ifPresent(hours -> run.put("courseWorkload", time(hours)));
        return run;
    }

    /** ISO 8601. */
    private static String time(BigDecimal hours) {
        var minutes = hours.multiply(BigDecimal.valueOf(60)).intValue();
        return "PT%dH%s"
                .formatted(minutes / 60, minutes % 60 == 0 ? "" : "%dM".formatted(minutes % 60));
    }
}
