package eu.passerelle.catalog.specification;

import eu.passerelle.catalog.provider.ProviderId;
import eu.passerelle.contracts.catalog.v1.Assessment;
import eu.passerelle.contracts.catalog.v1.SpecificationPublished.Orientation;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What specifications say, in tests: complete to begin with, then changed in one point. */
public final class SomeContent {
    public static final Assessment PROJECT =
            new Assessment(
                    Assessment.Type.PROJECT,
                    Assessment.Supervision.SUPERVISED_ONLINE,
                    Assessment.Identification.DOCUMENT);
    public static final Assessment ATTENDANCE =
            new Assessment(Assessment.Type.ATTENDANCE_ONLY, null, null);

    private SomeContent() {}

    /** A course that says everything one can say of it. */
    public static Content complete(ProviderId provider) {
        return new Content(
                presentation("Applied Data Analysis with Python"),
                List.of(
                        outcome("o1", "Write Python programs", true),
                        outcome("o2", "Visualise results", false)),
                new Dimensions(workload("4", "110"), level(6), Optional.of("0613")),
                new AssessmentPlan(
                        Optional.of(PROJECT), Text.in("en", "The analysis can be repeated.")),
                new Teaching(
                        List.of(new Language("en")),
                        Optional.of(Participation.ONLINE),
                        Optional.of(Orientation.MIXED)),
                Roles.allBy(provider));
    }

    /** A draft as one begins it. */
    public static Content blank(ProviderId provider) {
        return new Content(
                new Presentation(Text.nothing(), Text.nothing(), Text.nothing(), Optional.empty()),
                List.of(),
                new Dimensions(
                        new Workload(Optional.empty(), Optional.empty()),
                        new Level(Optional.empty(), Optional.empty()),
                        Optional.empty()),
                new AssessmentPlan(Optional.empty(), Text.nothing()),
                new Teaching(List.of(), Optional.empty(), Optional.empty()),
                Roles.allBy(provider));
    }

    public static Content titled(Content content, String title) {
        return new Content(
                presentation(title),
                content.outcomes(),
                content.dimensions(),
                content.assessment(),
                content.teaching(),
                content.roles());
    }

    public static Content sized(Content content, String ects, String hours) {
        var dimensions = content.dimensions();
        return with(
                content,
                new Dimensions(workload(ects, hours), dimensions.level(), dimensions.field()));
    }

    public static Content levelled(Content content, Level level) {
        var dimensions = content.dimensions();
        return with(content, new Dimensions(dimensions.workload(), level, dimensions.field()));
    }

    public static Content with(Content content, Dimensions dimensions) {
        return new Content(
                content.presentation(),
                content.outcomes(),
                dimensions,
                content.assessment(),
                content.teaching(),
                content.roles());
    }

    public static Content with(Content content, List<LearningOutcome> outcomes) {
        return new Content(
                content.presentation(),
                outcomes,
                content.dimensions(),
                content.assessment(),
                content.teaching(),
                content.roles());
    }

    public static Content assessed(Content content, Optional<Assessment> how) {
        return new Content(
                content.presentation(),
                content.outcomes(),
                content.dimensions(),
                new AssessmentPlan(how, content.assessment().criteria()),
                content.teaching(),
                content.roles());
    }

    public static Content with(Content content, Teaching teaching) {
        return new Content(
                content.presentation(),
                content.outcomes(),
                content.dimensions(),
                content.assessment(),
                teaching,
                content.roles());
    }

    public static Content with(Content content, Roles roles) {
        return new Content(
                content.presentation(),
                content.outcomes(),
                content.dimensions(),
                content.assessment(),
                content.teaching(),
                roles);
    }

    /** A course without credit or assessment, honest about it. */
    public static Content attendance(ProviderId provider) {
        return assessed(
                with(
                        sized(complete(provider), null, "20"),
                        List.of(outcome("o1", "Recognise barriers", false))),
                Optional.of(ATTENDANCE));
    }

    public static LearningOutcome outcome(String id, String text, boolean assessed) {
        return new LearningOutcome(
                id,
                Text.in("en", text),
                assessed,
                List.of(URI.create("http://data.europa.eu/esco/skill/1")));
    }

    public static Workload workload(String ects, String hours) {
        return new Workload(
                Optional.ofNullable(ects).map(BigDecimal::new),
                Optional.ofNullable(hours).map(BigDecimal::new));
    }

    public static Level level(int eqf) {
        return new Level(Optional.of(eqf), Optional.empty());
    }

    private static Presentation presentation(String title) {
        return new Presentation(
                Text.of(Map.of("en", title, "de", title + " (deutsch)")),
                Text.in("en", "From a raw table to a finding that others can check."),
                Text.in("en", "None"),
                Optional.of(URI.create("https://rheinfurt.example/mc1")));
    }
}
