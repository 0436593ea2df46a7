package eu.passerelle.testkit.rules;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;

/** Each rule bites the wrong service and leaves the right one alone. */
class HouseRulesTest {

    private static final Path SOURCES = Path.of("src", "test", "java");

    private final HouseRules wrong = HouseRules.ofAll("eu.passerelle.testkit.wrong");
    private final HouseRules right = HouseRules.ofAll("eu.passerelle.testkit.right");

    @Test
    void a_service_that_knows_another_is_wrong() {
        wrong(HouseRules::a_service_knows_no_other).hasMessageContaining("Alpha.stranger");
    }

    @Test
    void a_heart_that_knows_a_door_is_wrong() {
        wrong(HouseRules::a_heart_knows_no_door).hasMessageContaining("AlphaRow");
    }

    @Test
    void a_door_that_knows_another_door_is_wrong() {
        wrong(HouseRules::a_door_knows_no_other_door).hasMessageContaining("AlphaResource.row");
    }

    @Test
    void features_in_a_circle_are_wrong() {
        wrong(HouseRules::features_form_no_circle).hasMessageContaining("beta");
    }

    @Test
    void a_heart_with_a_logger_is_wrong() {
        wrong(HouseRules::a_heart_imports_little).hasMessageContaining("org.jboss.logging.Logger");
    }

    @Test
    void a_record_that_holds_a_uni_is_wrong() {
        wrong(HouseRules::what_a_heart_knows_is_plain).hasMessageContaining("AlphaFacts");
    }

    @Test
    void asking_the_system_for_the_time_is_wrong() {
        wrong(HouseRules::time_comes_from_the_one_clock)
                .hasMessageContaining("Instant.now()")
                .hasMessageContaining("currentTimeMillis")
                .hasMessageContaining("java.util.Date");
    }

    @Test
    void subscribing_and_waiting_are_wrong() {
        wrong(HouseRules::nobody_subscribes_or_waits)
                .hasMessageContaining("Alpha.waiting")
                .hasMessageContaining("Alpha.subscribing");
    }

    @Test
    void an_endpoint_that_does_not_say_who_may_is_wrong() {
        wrong(HouseRules::every_endpoint_says_who_may).hasMessageContaining("everybody");
    }

    @Test
    void a_reader_with_a_transaction_of_its_own_is_wrong() {
        wrong(HouseRules::a_reader_opens_no_transaction).hasMessageContaining("AlphaListener");
    }

    @Test
    void every_rule_of_names_bites() {
        var all = Names.all();
        var classes =
                new com.tngtech.archunit.core.importer.ClassFileImporter()
                        .importPackages("eu.passerelle.testkit.wrong");
        for (var rule : all) {
            assertThatThrownBy(() -> rule.check(classes))
                    .as(rule.getDescription())
                    .isInstanceOf(AssertionError.class);
        }
        wrong(HouseRules::names_are_the_houses).hasMessageContaining("AlphaManager");
    }

    @Test
    void a_silent_package_is_wrong() {
        var sources = SOURCES.resolve(Path.of("eu", "passerelle", "testkit", "wrong"));
        assertThatThrownBy(() -> wrong.every_package_says_what_lives_there(sources))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("beta");
    }

    @Test
    void the_right_service_breaks_no_rule() {
        right.a_service_knows_no_other();
        right.a_heart_knows_no_door();
        right.a_door_knows_no_other_door();
        right.features_form_no_circle();
        right.a_heart_imports_little();
        right.what_a_heart_knows_is_plain();
        right.time_comes_from_the_one_clock();
        right.nobody_subscribes_or_waits();
        right.every_endpoint_says_who_may();
        right.a_reader_opens_no_transaction();
        right.names_are_the_houses();
        assertThatCode(
                        () ->
                                right.every_package_says_what_lives_there(
                                        SOURCES.resolve(
                                                Path.of("eu", "passerelle", "testkit", "right"))))
                .doesNotThrowAnyException();
    }

    @Test
    void rules_about_no_classes_are_refused() {
        assertThatThrownBy(() -> HouseRules.of("eu.passerelle.nowhere"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private AbstractThrowableAssert<?, ? extends Throwable> wrong(Consumer<HouseRules> rule) {
        return assertThatThrownBy(() -> rule.accept(wrong)).isInstanceOf(AssertionError.class);
    }
}
