package eu.passerelle.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Telling our own pages' requests from others'. */
class SameOriginTest {

    private static final String OURS = "https://passerelle.example";
    private static final String ELSEWHERE = "https://elsewhere.example";

    private final SameOrigin guard = SameOrigin.of(OURS, OURS);

    @Test
    void reading_is_open_to_links_from_anywhere() {
        assertThat(admits("GET", "cross-site", ELSEWHERE)).isTrue();
    }

    @Test
    void our_own_page_may_change_something() {
        assertThat(admits("POST", "same-origin", OURS)).isTrue();
    }

    @Test
    void an_older_browser_is_known_by_its_origin_alone() {
        assertThat(admits("POST", null, OURS)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site", "none", ""})
    void the_browser_itself_says_that_it_was_another_site(String fetchSite) {
        assertThat(admits("POST", fetchSite, OURS)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ELSEWHERE,
                "null",
                "",
                "https://passerelle.example.elsewhere.example",
                "http://passerelle.example"
            })
    void another_origin_may_not(String origin) {
        assertThat(admits("POST", null, origin)).isFalse();
    }

    @Test
    void two_headers_that_disagree_are_not_ours() {
        assertThat(admits("POST", "same-origin", ELSEWHERE)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE", "UNHEARD-OF"})
    void what_cannot_be_told_apart_is_not_ours(String method) {
        assertThat(admits(method, null, null)).isFalse();
    }

    private boolean admits(String method, String fetchSite, String origin) {
        return guard.admits(method, Optional.ofNullable(fetchSite), Optional.ofNullable(origin));
    }
}
