package eu.passerelle.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.passerelle.kit.identity.Caller;
import eu.passerelle.kit.identity.Role;
import eu.passerelle.kit.web.Navigation.Link;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Where whoever reads can go. */
class NavigationTest {

    @Test
    void a_stranger_sees_the_four_doors_and_no_workspace() {
        var navigation = Navigation.of(Caller.stranger(), "/");

        assertThat(navigation.doors())
                .extracting(Link::address)
                .containsExactly("/catalog", "/record", "/verify", "/recognition");
        assertThat(navigation.workspaces()).isEmpty();
    }

    @Test
    void a_learner_comes_to_their_own_recognition() {
        var navigation = Navigation.of(somebody(Role.LEARNER), "/");

        assertThat(navigation.doors())
                .extracting(Link::address)
                .containsExactly("/catalog", "/record", "/verify", "/recognition/mine");
    }

    @Test
    void staff_see_what_their_roles_open_and_no_record() {
        var navigation = Navigation.of(somebody(Role.ISSUER, Role.RECOGNITION_OFFICER), "/");

        assertThat(navigation.workspaces())
                .extracting(Link::address)
                .containsExactly("/issuance", "/recognition");
        assertThat(navigation.doors())
                .extracting(Link::address)
                .containsExactly("/catalog", "/verify");
    }

    @Test
    void the_most_precise_place_is_where_the_reader_is() {
        var navigation = Navigation.of(somebody(Role.CATALOGUE_EDITOR), "/catalog/workspace/draft");

        assertThat(navigation.workspaces())
                .filteredOn(Link::current)
                .extracting(Link::address)
                .containsExactly("/catalog/workspace");
        assertThat(navigation.doors()).noneMatch(Link::current);
    }

    @Test
    void a_name_that_only_begins_alike_is_another_place() {
        assertThat(Navigation.of(Caller.stranger(), "/catalogue").doors()).noneMatch(Link::current);
    }

    private static Caller somebody(String... roles) {
        return new Caller(
                Optional.of("a-1"),
                Optional.empty(),
                Optional.empty(),
                Optional.of("tormes"),
                Set.of(roles),
                false);
    }
}
