package eu.passerelle.catalog.profile.store;

import static eu.passerelle.catalog.provider.SomeProvider.RHEINFURT;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import eu.passerelle.catalog.profile.Conformity.Outcome;
import eu.passerelle.catalog.profile.Profile;
import eu.passerelle.catalog.profile.SomeExhibit;
import eu.passerelle.catalog.specification.Content;
import eu.passerelle.catalog.specification.Level;
import eu.passerelle.catalog.specification.SomeContent;
import eu.passerelle.contracts.catalog.v1.Assessment;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The frameworks' files, and what they say of courses at their bounds. */
class FiledProfilesTest {
    private static final SchemaRegistry SCHEMAS =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Content COMPLETE = SomeContent.complete(RHEINFURT);

    private final FiledProfiles profiles = new FiledProfiles();

    static Stream<String> files() {
        return Arrays.stream(ProfileFolder.read("index", String[].class));
    }

    @ParameterizedTest
    @MethodSource("files")
    void each_file_is_as_the_schema_says_and_has_its_name(String name) throws IOException {
        var schema = SCHEMAS.getSchema(text("profile.schema"));

        assertThat(schema.validate(text(name), InputFormat.JSON)).isEmpty();
        assertThat(named(name).id()).isEqualTo(name);
        assertThat(named(name).title().byLanguage()).containsKeys("en", "de");
    }

    @Test
    void a_rule_that_nobody_knows_is_no_profile() throws IOException {
        var schema = SCHEMAS.getSchema(text("profile.schema"));
        var wrong = text("cmf-2019").replace("hours-within", "hours-about");

        assertThat(schema.validate(wrong, InputFormat.JSON)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"99,NOT_MET", "100,MET", "110,MET", "150,MET", "151,NOT_MET"})
    void the_common_framework_wants_100_to_150_hours(String hours, Outcome expected) {
        assertThat(of("cmf-2019", SomeContent.sized(COMPLETE, "4", hours))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "cmf-2019,    5, 4,   NOT_MET",
                "cmf-2019,    6, 4,   MET",
                "cmf-2019,    8, 4,   NOT_MET",
                "cmf-current, 5, 4,   UNKNOWN",
                "cmf-current, 5, -,   NOT_MET",
                "cmf-current, 6, 3.9, NOT_MET",
                "cmf-current, 6, 6.1, NOT_MET",
                "cmf-current, 8, 4,   NOT_MET"
            })
    void its_texts_differ_in_the_levels(String profile, int eqf, String ects, Outcome expected) {
        var content =
                SomeContent.levelled(
                        SomeContent.sized(COMPLETE, ects, "110"), SomeContent.level(eqf));

        assertThat(of(profile, content)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"DOCUMENT,MET", "ACCOUNT,NOT_MET", "NONE,NOT_MET", "-,UNKNOWN"})
    void without_an_identity_check_the_common_framework_is_not_met(
            Assessment.Identification identification, Outcome expected) {
        var how =
                new Assessment(
                        Assessment.Type.PROJECT,
                        Assessment.Supervision.SUPERVISED_ONLINE,
                        identification);

        assertThat(of("cmf-2019", SomeContent.assessed(COMPLETE, Optional.of(how))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "nl-framework,1,27,NOT_MET",
        "nl-framework,3,81,MET",
        "nl-framework,30,810,MET",
        "nl-framework,31,837,NOT_MET",
        "nl-pilot,1,27,MET",
        "fr,1,27,MET",
        "es-rd-822,14.5,377,MET",
        "es-rd-822,59,1520,NOT_MET"
    })
    void countries_differ_in_the_size(String profile, String ects, String hours, Outcome expected) {
        assertThat(of(profile, SomeContent.sized(COMPLETE, ects, hours))).isEqualTo(expected);
    }

    @Test
    void a_level_that_does_not_apply_for_a_reason_is_an_answer_to_the_recommendation() {
        var none = new Level(Optional.empty(), Optional.of("for personal interest"));

        assertThat(of("council-2022", SomeContent.levelled(COMPLETE, none))).isEqualTo(Outcome.MET);
    }

    @Test
    void attendance_alone_satisfies_no_framework() {
        var exhibit = SomeExhibit.saying(SomeContent.attendance(RHEINFURT));

        assertThat(profiles.all())
                .allSatisfy(
                        profile ->
                                assertThat(profile.check(exhibit).outcome())
                                        .as(profile.id())
                                        .isNotEqualTo(Outcome.MET));
    }

    @Test
    void a_pilot_ends() {
        assertThat(named("nl-pilot").holdsOn(LocalDate.parse("2027-04-30"))).isTrue();
        assertThat(named("nl-pilot").holdsOn(LocalDate.parse("2027-05-01"))).isFalse();
    }

    private Outcome of(String profile, Content content) {
        return named(profile).check(SomeExhibit.saying(content)).outcome();
    }

    private Profile named(String id) {
        return profiles.all().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    private static String text(String name) throws IOException {
        try (var in = FiledProfilesTest.class.getResourceAsStream("/profiles/" + name + ".json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
