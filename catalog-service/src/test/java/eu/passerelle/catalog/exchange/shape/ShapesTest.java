package eu.passerelle.catalog.exchange.shape;

import static org.assertj.core.api.Assertions.assertThat;

import eu.passerelle.catalog.specification.Language;
import eu.passerelle.catalog.specification.LearningOutcome;
import java.math.BigDecimal;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every source in its own shape; the courses are invented. */
class ShapesTest {

    @Test
    void uclouvain_writes_french_words_and_says_no_workload_and_no_level() {
        var fields =
                new Fields(
                        Map.of(
                                "code", "LBEES1001",
                                "url", "https://uclouvain.be/cours-lbees1001",
                                "title", "La vie des abeilles et de la ruche",
                                "credits", "5.00",
                                "hours", "30.0 h + 15.0 h",
                                "teaching_language", "Français > English-friendly",
                                "learning_outcomes", "1. Décrire la ruche 2. Soigner la ruche",
                                "content", "Les abeilles et la ruche.",
                                "assessment_methods", "Un examen écrit."));

        var course = Source.UCLOUVAIN.read(fields);

        assertThat(Source.UCLOUVAIN.key(fields)).contains("LBEES1001");
        assertThat(course.presentation().title().byLanguage()).containsOnlyKeys("fr");
        assertThat(course.presentation().moreAt())
                .contains(URI.create("https://uclouvain.be/cours-lbees1001"));
        assertThat(course.dimensions().workload().ects()).contains(new BigDecimal("5"));
        assertThat(course.dimensions().workload().hours()).isEmpty();
        assertThat(course.dimensions().level().eqf()).isEmpty();
        assertThat(course.teaching().languages()).containsExactly(new Language("fr"));
        assertThat(course.outcomes()).hasSize(1).noneMatch(LearningOutcome::assessed);
        assertThat(course.assessment().byLanguage()).containsEntry("fr", "Un examen écrit.");
    }

    @Test
    void masaryk_writes_czech_words_and_tells_codes_apart_by_faculty() {
        var fields =
                new Fields(
                        Map.of(
                                "CODE",
                                "BEE1",
                                "FACULTY",
                                "SCI",
                                "NAME",
                                "The life of bees",
                                "CREDITS",
                                "3",
                                "LANGUAGE",
                                "angličtina",
                                "TYPE_OF_STUDY",
                                "magisterský, magisterský navazující",
                                "LEARNING_OUTCOMES",
                                "The student will:\n- describe a hive;\n- care for a hive.",
                                "ASSESMENT_METHODS",
                                "- an oral exam"));

        var course = Source.MASARYK.read(fields);

        assertThat(Source.MASARYK.key(fields)).contains("SCI:BEE1");
        assertThat(course.teaching().languages()).containsExactly(new Language("en"));
        assertThat(course.dimensions().level().eqf()).contains(7);
        assertThat(course.outcomes())
                .extracting(outcome -> outcome.text().byLanguage().get("en"))
                .containsExactly("describe a hive", "care for a hive.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "bakalářský|6",
                "magisterský navazující|7",
                "doktorský|8",
                "bakalářský, celoživotní|6",
                "bakalářský, magisterský navazující|-",
                "celoživotní|-"
            })
    void masaryk_states_a_level_only_where_the_cycles_agree(String cycles, Integer level) {
        var course = Source.MASARYK.read(new Fields(Map.of("TYPE_OF_STUDY", cycles)));

        assertThat(course.dimensions().level().eqf()).isEqualTo(Optional.ofNullable(level));
    }

    @Test
    void masaryk_gives_no_credit_for_zero() {
        var course = Source.MASARYK.read(new Fields(Map.of("CREDITS", "0")));

        assertThat(course.dimensions().workload().ects()).isEmpty();
    }

    @Test
    void masaryk_knows_czech_texts_from_english_ones() {
        var czech = "Včely se v létě starají o úl a na podzim je v něm klid.";

        var course = Source.MASARYK.read(new Fields(Map.of("OBJECTIVES", czech)));

        assertThat(course.presentation().description().byLanguage()).containsOnlyKeys("cs");
    }

    @Test
    void trento_writes_entities_and_the_level_behind_the_programme() {
        var fields =
                new Fields(
                        Map.of(
                                "nome", "Apicoltura",
                                "corsoStudi", "Scienze naturali (LM)",
                                "descrizione", "<p>L&#39;ape &egrave; utile.</p>",
                                "sitoWeb", "https://unitn.example/af/2023?corso=1&ad=2"));

        var course = Source.UNITN.read(fields);

        assertThat(Source.UNITN.key(fields)).contains("https://unitn.example/af/2023?corso=1&ad=2");
        assertThat(course.presentation().description().byLanguage())
                .containsEntry("it", "L'ape è utile.");
        assertThat(course.dimensions().level().eqf()).contains(7);
        assertThat(course.dimensions().workload().isStated()).isFalse();
    }

    @Test
    void karlsruhe_writes_decimal_commas_and_lists_in_html() {
        var fields =
                new Fields(
                        Map.of(
                                "Kennung",
                                "M-BIENE-1",
                                "Titel",
                                "Die Biene und der Honig",
                                "LP",
                                "4,5",
                                "Workload",
                                "135<div class=\"x\">nur hier</div>",
                                "Studiengang",
                                "Imkerei (M.Sc.)",
                                "Sprache",
                                "Deutsch/Englisch",
                                "Qualifikationsziele",
                                "<p>Der Studierende</p><ul><li>kennt die Biene,</li>"
                                        + "<li>kann Honig schleudern.</li></ul>"));

        var course = Source.KIT.read(fields);

        assertThat(course.dimensions().workload().ects()).contains(new BigDecimal("4.5"));
        assertThat(course.dimensions().workload().hours()).contains(new BigDecimal("135"));
        assertThat(course.dimensions().level().eqf()).contains(7);
        assertThat(course.teaching().languages())
                .containsExactly(new Language("de"), new Language("en"));
        assertThat(course.outcomes())
                .extracting(outcome -> outcome.text().byLanguage().get("de"))
                .containsExactly("kennt die Biene", "kann Honig schleudern.");
    }

    @Test
    void zagreb_writes_numbers_or_texts_and_no_outcomes() {
        var fields =
                new Fields(Map.of("id", 7, "name", "Beehives", "ects", "1,5", "level", "graduate"));

        var course = Source.FER.read(fields);

        assertThat(Source.FER.key(fields)).contains("7");
        assertThat(course.dimensions().workload().ects()).contains(new BigDecimal("1.5"));
        assertThat(course.dimensions().level().eqf()).contains(7);
        assertThat(course.outcomes()).isEmpty();
    }

    @Test
    void csyllabus_tells_equal_ids_apart_by_university() {
        var fields =
                new Fields(
                        Map.of(
                                "id",
                                7,
                                "provider_ror",
                                "https://ror.org/x",
                                "ects",
                                new BigDecimal("7.5"),
                                "name",
                                "Beehives"));

        var course = Source.CSYLLABUS.read(fields);

        assertThat(Source.CSYLLABUS.key(fields)).contains("https://ror.org/x:7");
        assertThat(course.dimensions().workload().ects()).contains(new BigDecimal("7.5"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "5.00|5",
                "4,5|4.5",
                "10|10",
                "0|0",
                "279 Stunden|279",
                "ca. 5|-",
                "fünf|-",
                "''|-",
                "1234567|-"
            })
    void a_number_is_read_with_point_or_comma_and_never_guessed(String text, BigDecimal number) {
        assertThat(new Fields(Map.of("n", text)).number("n"))
                .isEqualTo(Optional.ofNullable(number));
    }

    @Test
    void a_field_that_is_missing_null_or_blank_says_nothing() {
        var fields = new HashMap<String, Object>();
        fields.put("null", null);
        fields.put("blank", "  ");

        assertThat(List.of("none", "null", "blank"))
                .allSatisfy(name -> assertThat(new Fields(fields).text(name)).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "javascript:alert(1)",
        "https://",
        "https://a b.example/",
        "//a.example",
        "https://a.example/%zz"
    })
    void what_is_no_web_address_is_left_out(String text) {
        assertThat(new Fields(Map.of("url", text)).address("url")).isEmpty();
    }

    @Test
    void a_source_that_says_nothing_at_all_is_read_as_that() {
        for (var source : Source.values()) {
            assertThat(source.key(new Fields(Map.of()))).as(source.label()).isEmpty();
            assertThat(source.read(new Fields(Map.of())).presentation().title().isEmpty())
                    .as(source.label())
                    .isTrue();
        }
    }
}
