package eu.passerelle.testkit.rules;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The rules of the house as the tests of one service, which extends this and names its root
 * package.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ServiceHouseRules {

    private final HouseRules rules;

    /** The rules for the service below a package, for example {@code eu.passerelle.catalog}. */
    protected ServiceHouseRules(String root) {
        this.rules = HouseRules.of(root);
    }

    @Test
    void a_service_knows_no_other() {
        rules.a_service_knows_no_other();
    }

    @Test
    void a_heart_knows_no_door() {
        rules.a_heart_knows_no_door();
    }

    @Test
    void a_door_knows_no_other_door() {
        rules.a_door_knows_no_other_door();
    }

    @Test
    void features_form_no_circle() {
        rules.features_form_no_circle();
    }

    @Test
    void a_heart_imports_little() {
        rules.a_heart_imports_little();
    }

    @Test
    void what_a_heart_knows_is_plain() {
        rules.what_a_heart_knows_is_plain();
    }

    @Test
    void time_comes_from_the_one_clock() {
        rules.time_comes_from_the_one_clock();
    }

    @Test
    void nobody_subscribes_or_waits() {
        rules.nobody_subscribes_or_waits();
    }

    @Test
    void every_endpoint_says_who_may() {
        rules.every_endpoint_says_who_may();
    }

    @Test
    void a_reader_opens_no_transaction() {
        rules.a_reader_opens_no_transaction();
    }

    @Test
    void names_are_the_houses() {
        rules.names_are_the_houses();
    }

    @Test
    void every_package_says_what_lives_there() {
        rules.every_package_says_what_lives_there();
    }
}
