package eu.passerelle.catalog.exchange;

import static eu.passerelle.catalog.Hands.AT_NOON;
import static eu.passerelle.catalog.Hands.done;
import static eu.passerelle.catalog.provider.SomeProvider.RHEINFURT;
import static eu.passerelle.catalog.provider.SomeProvider.WAALSTAD;
import static org.assertj.core.api.Assertions.assertThat;

import eu.passerelle.catalog.exchange.Taken.Outcome;
import eu.passerelle.catalog.exchange.shape.Fields;
import eu.passerelle.catalog.exchange.shape.Source;
import eu.passerelle.catalog.provider.InMemoryProviders;
import eu.passerelle.catalog.provider.ProviderId;
import eu.passerelle.catalog.provider.SomeProvider;
import eu.passerelle.catalog.specification.Element;
import eu.passerelle.catalog.specification.InMemorySpecifications;
import eu.passerelle.catalog.specification.SomeContent;
import eu.passerelle.catalog.specification.Specification;
import eu.passerelle.testkit.time.CountedIds;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ImportingCoursesTest {
    private final InMemoryProviders providers = new InMemoryProviders();
    private final InMemorySpecifications specifications = new InMemorySpecifications();
    private final ImportCourses courses =
            new ImportCourses(
                    providers, specifications, new InMemoryTraces(), new CountedIds(), AT_NOON);

    @Test
    void records_become_drafts_of_the_importing_organisation() {
        var report = imported(RHEINFURT, course(1, "A", "Bees"), course(2, "B", "Beekeeping"));

        assertThat(report.count(Outcome.CREATED)).isEqualTo(2);
        assertThat(specifications.all())
                .hasSize(2)
                .allSatisfy(one -> assertThat(one).isInstanceOf(Specification.Draft.class))
                .allSatisfy(one -> assertThat(one.isOf(RHEINFURT)).isTrue());
    }

    @Test
    void the_same_records_again_change_nothing() {
        imported(RHEINFURT, course(1, "A", "Bees"));
        var before = specifications.all();

        var report = imported(RHEINFURT, course(1, "A", "Bees"));

        assertThat(report.count(Outcome.UNCHANGED)).isEqualTo(1);
        assertThat(specifications.all()).isEqualTo(before);
    }

    @Test
    void the_same_records_for_another_organisation_are_its_own_drafts() {
        imported(RHEINFURT, course(1, "A", "Bees"));

        var report = imported(WAALSTAD, course(1, "A", "Bees"));

        assertThat(report.count(Outcome.CREATED)).isEqualTo(1);
        assertThat(specifications.all()).hasSize(2);
    }

    @Test
    void a_changed_record_changes_the_draft_that_nobody_touched() {
        imported(RHEINFURT, course(1, "A", "Bees"));

        var report = imported(RHEINFURT, course(1, "A", "Bees and wasps"));

        assertThat(report.count(Outcome.UPDATED)).isEqualTo(1);
        assertThat(titles()).containsExactly("Bees and wasps");
    }

    @Test
    void a_draft_updated_by_an_import_can_be_updated_again() {
        imported(RHEINFURT, course(1, "A", "Bees"));
        imported(RHEINFURT, course(1, "A", "Bees and wasps"));

        var report = imported(RHEINFURT, course(1, "A", "Bees, wasps and ants"));

        assertThat(report.count(Outcome.UPDATED)).isEqualTo(1);
        assertThat(titles()).containsExactly("Bees, wasps and ants");
    }

    @Test
    void a_draft_that_somebody_works_on_is_left_alone() {
        imported(RHEINFURT, course(1, "A", "Bees"));
        var draft = specifications.all().getFirst().asDraft();
        specifications.with(
                draft.edit(SomeContent.titled(draft.edition().content(), "My own words")));

        var report = imported(RHEINFURT, course(1, "A", "Bees and wasps"));

        assertThat(report.count(Outcome.KEPT)).isEqualTo(1);
        assertThat(titles()).containsExactly("My own words");
    }

    @Test
    void what_was_published_is_left_alone() {
        imported(RHEINFURT, course(1, "A", "Bees"));
        var published = specifications.all().getFirst().asDraft().publish(false, AT_NOON.instant());
        specifications.with(published);

        var report = imported(RHEINFURT, course(1, "A", "Bees and wasps"));

        assertThat(report.count(Outcome.KEPT)).isEqualTo(1);
        assertThat(specifications.all()).containsExactly(published);
    }

    @Test
    void each_record_says_what_it_lacks() {
        providers.with(SomeProvider.university(RHEINFURT));

        var report = imported(RHEINFURT, course(1, "A", "Bees"));

        assertThat(report.taken())
                .singleElement()
                .satisfies(
                        taken ->
                                assertThat(taken.gaps().missing())
                                        .containsExactly(
                                                Element.OUTCOMES,
                                                Element.LEVEL,
                                                Element.ASSESSMENT,
                                                Element.PARTICIPATION));
    }

    @Test
    void an_assessment_in_words_waits_for_a_persons_choice() {
        var record =
                Map.<String, Object>of(
                        "CODE", "A", "FACULTY", "F", "ASSESMENT_METHODS", "an essay");

        var report = imported(RHEINFURT, new Line.Readable(1, "x", new Fields(record)));

        assertThat(report.taken().getFirst().gaps().toConfirm())
                .containsExactly(Element.ASSESSMENT);
    }

    @Test
    void broken_lines_are_named_and_the_rest_goes_in() {
        var report =
                imported(
                        RHEINFURT,
                        course(1, "A", "Bees"),
                        new Line.Broken(2, "The line is no JSON object."),
                        course(3, "B", "Wasps"));

        assertThat(report.count(Outcome.CREATED)).isEqualTo(2);
        assertThat(report.broken())
                .containsExactly(new Line.Broken(2, "The line is no JSON object."));
    }

    @Test
    void a_record_without_an_identifier_is_broken() {
        var report =
                imported(
                        RHEINFURT,
                        new Line.Readable(1, "x", new Fields(Map.of("NAME", "Nameless"))));

        assertThat(report.broken())
                .containsExactly(new Line.Broken(1, "The record has no identifier."));
    }

    @Test
    void the_second_of_two_records_with_one_identifier_is_broken_and_stays_so() {
        var twice = new Line[] {course(1, "A", "Bees"), course(2, "A", "Wasps")};
        imported(RHEINFURT, twice);

        var again = imported(RHEINFURT, twice);

        assertThat(again.count(Outcome.UNCHANGED)).isEqualTo(1);
        assertThat(again.broken())
                .containsExactly(
                        new Line.Broken(2, "The record has the same identifier as line 1."));
        assertThat(titles()).containsExactly("Bees");
    }

    private ImportReport imported(ProviderId by, Line... lines) {
        var origin = new Origin(by, Source.MASARYK);
        return done(courses.take(Batch.of(origin, List.of(lines), new HashMap<>())));
    }

    private List<String> titles() {
        return specifications.all().stream()
                .map(one -> one.edition().content().presentation().title())
                .map(title -> title.byLanguage().get("en"))
                .toList();
    }

    private static Line.Readable course(int number, String code, String title) {
        var fields =
                Map.<String, Object>of("CODE", code, "FACULTY", "F", "NAME", title, "CREDITS", "2");
        return new Line.Readable(number, code + title, new Fields(fields));
    }
}
