package eu.passerelle.catalog.search.rest;

import static eu.passerelle.catalog.Door.PROVIDERS;
import static eu.passerelle.catalog.Door.SPECIFICATIONS;
import static eu.passerelle.catalog.Door.as;
import static eu.passerelle.catalog.Door.course;
import static eu.passerelle.catalog.Door.drafted;
import static eu.passerelle.catalog.Door.publish;
import static eu.passerelle.catalog.Door.published;
import static eu.passerelle.catalog.Door.stranger;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import eu.passerelle.catalog.Door;
import eu.passerelle.testkit.stack.PlatformStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(PlatformStack.class)
class SearchResourceTest {
    private static final String EDITOR = "editor.rheinfurt";

    @BeforeEach
    void the_providers_are_registered() {
        Door.registered();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|Managing bees in cities|city bee",
                "de|Häuser aus Lehmziegeln|lehmziegel haus",
                "fr|Les ruches et l'économie sociale|ECONOMIE ruche",
                "es|Educación apícola para niños|educacion niño",
                "it|Le città sostenibili|citta sostenibile",
                "cs|Včelařství pro začátečníky|vcelarstvi",
                "pl|Zarządzanie pasieką|zarzadzanie",
                "pt-BR|Programação avançada|programacao"
            })
    void words_are_found_in_any_form_and_without_their_accents(
            String language, String title, String words) {
        var id = published(EDITOR, inLanguage(language, title));

        assertThat(found("q", words)).contains(id);
    }

    @Test
    void all_words_must_be_there() {
        var id = published(EDITOR, inLanguage("en", "Glassblowing for dentists"));

        assertThat(found("q", "glassblowing dentist")).contains(id);
        assertThat(found("q", "glassblowing plumber")).doesNotContain(id);
    }

    @Test
    void the_title_weighs_more_than_the_description() {
        var inDescription =
                published(
                        EDITOR,
                        inLanguage("en", "Crafts").replace("\"outcomes\"", described("Pottery")));
        var inTitle = published(EDITOR, inLanguage("en", "Pottery"));

        var found = found("q", "pottery");

        assertThat(found).containsSubsequence(inTitle, inDescription);
    }

    @Test
    void drafts_withdrawn_and_superseded_versions_are_not_found() {
        var word = anyWord();
        drafted(EDITOR, course(word));
        var withdrawn = published(EDITOR, course(word));
        as(EDITOR)
                .body(Map.of("reason", "old"))
                .post(SPECIFICATIONS + "/" + withdrawn + "/withdrawal");
        var revised = published(EDITOR, course(word));
        as(EDITOR).post(SPECIFICATIONS + "/" + revised + "/versions");
        publish(EDITOR, revised);

        stranger()
                .queryParam("q", word)
                .get(SPECIFICATIONS)
                .then()
                .body("items.id", equalTo(List.of(revised)))
                .body("items.version", equalTo(List.of(2)));
    }

    @Test
    void what_a_suspended_provider_offers_is_not_found_until_it_is_reinstated() {
        var word = anyWord();
        var id = published("m.deboer", course(word));
        as("operator").body(Map.of("reason", "x")).post(PROVIDERS + "/waalstad/suspension");

        var meanwhile = found("q", word);
        as("operator").post(PROVIDERS + "/waalstad/reinstatement");

        assertThat(meanwhile).isEmpty();
        assertThat(found("q", word)).containsExactly(id);
    }

    @Test
    void size_level_language_and_field_narrow_it_down() {
        var word = anyWord();
        var id = published(EDITOR, course(word, "4", "110"));

        assertThat(found("q", word, "ectsMin", "4", "ectsMax", "4")).containsExactly(id);
        assertThat(found("q", word, "ectsMin", "4.5")).isEmpty();
        assertThat(found("q", word, "ectsMax", "3.99")).isEmpty();
        assertThat(found("q", word, "eqf", "6")).containsExactly(id);
        assertThat(found("q", word, "eqf", "7")).isEmpty();
        assertThat(found("q", word, "language", "en")).containsExactly(id);
        assertThat(found("q", word, "language", "de")).isEmpty();
        assertThat(found("q", word, "isced", "061")).containsExactly(id);
        assertThat(found("q", word, "isced", "0613")).containsExactly(id);
        assertThat(found("q", word, "isced", "07")).isEmpty();
    }

    @Test
    void pages_follow_each_other_without_gap_or_repetition() {
        var word = anyWord();
        var ids = new ArrayList<String>();
        for (int n = 0; n < 5; n++) {
            ids.add(published(EDITOR, course(word + " " + "extra ".repeat(n))));
        }

        var found = new ArrayList<String>();
        String after = null;
        do {
            var page = page(word, after);
            found.addAll(page.getList("items.id"));
            after = page.getString("next");
        } while (after != null);

        assertThat(found).containsExactlyInAnyOrderElementsOf(ids).doesNotHaveDuplicates();
    }

    @Test
    void without_words_the_newest_comes_first() {
        published(EDITOR, course("Yesterday's"));
        var newest = published(EDITOR, course("Today's"));

        stranger()
                .get(SPECIFICATIONS)
                .then()
                .statusCode(200)
                .body("items[0].id", equalTo(newest))
                .body("items[0].provider.name", equalTo("Provider rheinfurt"))
                .body("items[0].provider.qualityAssuredBy", equalTo("AQ-Rhein"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"'", "\"", "a & b | !c", "<->", ":*", "%", "\\", "(((", "the of and"})
    void odd_characters_do_no_harm(String words) {
        stranger().queryParam("q", words).get(SPECIFICATIONS).then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({"eqf,9", "ectsMin,-1", "language,english", "isced,x", "pageSize,0", "pageSize,101"})
    void what_can_not_be_asked_is_refused(String parameter, String value) {
        stranger()
                .queryParam(parameter, value)
                .get(SPECIFICATIONS)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem(org.hamcrest.Matchers.containsString(parameter)));
    }

    @Test
    void a_cursor_that_is_none_is_refused() {
        stranger().queryParam("after", "nonsense").get(SPECIFICATIONS).then().statusCode(422);
    }

    private static List<String> found(String... query) {
        var request = stranger().queryParam("pageSize", 100);
        for (int n = 0; n < query.length; n += 2) {
            request.queryParam(query[n], query[n + 1]);
        }
        return request.get(SPECIFICATIONS).then().statusCode(200).extract().path("items.id");
    }

    private static JsonPath page(String word, String after) {
        var request = stranger().queryParam("q", word).queryParam("pageSize", 2);
        if (after != null) {
            request.queryParam("after", after);
        }
        return request.get(SPECIFICATIONS).then().statusCode(200).extract().jsonPath();
    }

    @Test
    void a_slip_of_the_pen_still_finds_what_comes_nearest_and_says_so() {
        var id = published(EDITOR, course("Photogrammetry of Historic Vaults"));

        stranger()
                .queryParam("q", "fotogrametry of historik vaults")
                .get(SPECIFICATIONS)
                .then()
                .statusCode(200)
                .body("spelling", equalTo("NEAREST"))
                .body("items.id", hasItem(id));
        stranger()
                .queryParam("q", "photogrammetry")
                .get(SPECIFICATIONS)
                .then()
                .body("spelling", equalTo("AS_ASKED"))
                .body("order", equalTo("BEST"));
    }

    @Test
    void facets_narrow_it_down() {
        var id = published(EDITOR, course("Faceted Kites"));
        var words = "faceted kites";
        var skill = "http://data.europa.eu/esco/skill/ccd0a1d9-afda-43d9-b901-96344886e14d";

        assertThat(found("q", words, "participation", "ONLINE")).contains(id);
        assertThat(found("q", words, "participation", "ON_SITE")).doesNotContain(id);
        assertThat(found("q", words, "orientation", "MIXED")).contains(id);
        assertThat(found("q", words, "orientation", "ACADEMIC")).doesNotContain(id);
        assertThat(found("q", words, "providerKind", "HIGHER_EDUCATION_INSTITUTION")).contains(id);
        assertThat(found("q", words, "providerKind", "NGO")).doesNotContain(id);
        assertThat(found("q", words, "skill", skill)).contains(id);
        assertThat(found("q", words, "skill", skill + "x")).doesNotContain(id);
        assertThat(found("q", words, "startsFrom", "2026-01-01")).doesNotContain(id);
        assertThat(found("q", words, "startsFrom", "+999999999-12-31")).doesNotContain(id);
        assertThat(found("q", words, "microCredential", "true")).contains(id);
    }

    @Test
    void the_order_can_be_chosen_and_goes_on_over_pages() {
        var small = published(EDITOR, course("Sorted Sundials one", "1", "27"));
        var large = published(EDITOR, course("Sorted Sundials two", "9", "243"));

        var first =
                stranger()
                        .queryParam("q", "sorted sundials")
                        .queryParam("sort", "SMALLEST")
                        .queryParam("pageSize", 1)
                        .get(SPECIFICATIONS)
                        .then()
                        .body("order", equalTo("SMALLEST"))
                        .body("items[0].id", equalTo(small))
                        .extract()
                        .<String>path("next");
        stranger()
                .queryParam("q", "sorted sundials")
                .queryParam("sort", "SMALLEST")
                .queryParam("pageSize", 1)
                .queryParam("after", first)
                .get(SPECIFICATIONS)
                .then()
                .body("items[0].id", equalTo(large));
        stranger()
                .queryParam("q", "sorted sundials")
                .queryParam("sort", "LARGEST")
                .get(SPECIFICATIONS)
                .then()
                .body("items[0].id", equalTo(large));
    }

    @Test
    void a_cursor_of_another_list_is_refused() {
        var cursor =
                Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString("x\u001fy\u001fz".getBytes(UTF_8));

        stranger()
                .queryParam("after", cursor)
                .get(SPECIFICATIONS)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:passerelle:problem:unreadable-cursor"));
    }

    @Test
    void courses_are_compared_by_what_they_state() {
        var credential = published(EDITOR, course("Compared one"));
        var attendance =
                published(
                        EDITOR,
                        """
                        {"title":{"en":"Compared two"},"hours":20,"languages":["en"],
                         "levelNotApplicable":"for everybody","participation":"ONLINE",
                         "assessment":{"type":"ATTENDANCE_ONLY"}}
                        """);

        stranger()
                .queryParam("id", credential, attendance)
                .get("/api/catalog/comparisons")
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(credential, attendance)))
                .body(
                        "items.label",
                        equalTo(List.of("MICRO_CREDENTIAL", "COURSE_WITHOUT_ASSESSMENT")))
                .body("items[1].unknown", hasItem("OUTCOMES"));
        stranger().get("/api/catalog/comparisons").then().statusCode(400);
        stranger()
                .queryParam("id", Collections.nCopies(5, credential).toArray())
                .get("/api/catalog/comparisons")
                .then()
                .statusCode(400);
    }

    private static String inLanguage(String language, String title) {
        return """
        {"title":{"%s":"%s"},"outcomes":[{"text":{"en":"x"},"assessed":true}],
         "ects":1,"hours":27,"assessment":{"type":"ORAL"}}
        """
                .formatted(language, title);
    }

    private static String described(String words) {
        return "\"description\":{\"en\":\"%s\"},\"outcomes\"".formatted(words);
    }

    private static String anyWord() {
        return "w" + UUID.randomUUID().toString().replace("-", "");
    }
}
