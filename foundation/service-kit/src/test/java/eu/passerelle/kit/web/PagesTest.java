package eu.passerelle.kit.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages as a browser gets them. */
@QuarkusTest
class PagesTest {

    @Test
    void a_page_stands_in_the_layout_and_finds_every_building_block() {
        open("/gallery")
                .statusCode(200)
                .body(containsString("class=\"skip\""))
                .body(containsString("verdict--unsure"))
                .body(containsString("24 November 2026"));
    }

    @Test
    void the_address_chooses_the_language_and_it_is_remembered() {
        open("/gallery?lang=de")
                .header("Content-Language", "de")
                .body(containsString("<html lang=\"de\""))
                .body(containsString("Zum Inhalt springen"))
                .body(containsString("24. November 2026"))
                .cookie("passerelle_lang", "de");
    }

    @Test
    void a_text_in_another_language_says_which() {
        open("/gallery?lang=de")
                .body(containsString("<span lang=\"pl\">Ocena"))
                .body(containsString("auf Polnisch"));
    }

    @Test
    void the_language_switch_keeps_what_was_asked() {
        open("/gallery?q=a%26b&lang=de").body(containsString("/gallery?q=a%26b&amp;lang=en"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/gallery",
                "/gallery/refused",
                "/gallery/broken",
                "/nowhere",
                "/api/nowhere"
            })
    void every_answer_tells_the_browser_what_it_may_not_do(String path) {
        open(path)
                .header(
                        "Content-Security-Policy",
                        startsWith("default-src 'none'; script-src 'self'; style-src 'self';"))
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .header("Content-Security-Policy", not(containsString("unsafe")))
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "same-origin")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Permissions-Policy", containsString("camera=()"));
    }

    @Test
    void a_page_has_no_script_or_style_of_its_own() {
        open("/gallery")
                .body(not(containsString("style=\"")))
                .body(not(containsString("<style")))
                .body(not(containsString(" onclick")))
                .body(not(containsString("https://")));
    }

    @Test
    void a_strangers_page_may_be_kept_but_is_asked_for_again() {
        open("/gallery").header("Cache-Control", "private, no-cache");
    }

    @Test
    void what_says_nothing_about_caching_is_not_kept() {
        given().accept("application/json")
                .get("/api/nowhere")
                .then()
                .header("Cache-Control", "no-store");
    }

    @Test
    void what_pages_load_is_kept_for_ever_under_its_fingerprint() {
        var address =
                open("/gallery")
                        .extract()
                        .htmlPath()
                        .getString("html.head.link.find { it.@rel == 'stylesheet' }.@href");

        given().get(address)
                .then()
                .statusCode(200)
                .header("Cache-Control", "public, max-age=31536000, immutable")
                .body(containsString("--ink"));
    }

    @Test
    void what_pages_load_is_not_kept_under_another_fingerprint() {
        given().get("/assets/older/passerelle.css")
                .then()
                .statusCode(200)
                .header("Cache-Control", "public, max-age=60");
    }

    @Test
    void a_form_of_our_own_may_change_something() {
        given().header("Sec-Fetch-Site", "same-origin")
                .post("/gallery")
                .then()
                .statusCode(200)
                .body(is("changed"));
    }

    @Test
    void a_form_from_another_site_changes_nothing() {
        browser()
                .header("Sec-Fetch-Site", "cross-site")
                .post("/gallery")
                .then()
                .statusCode(403)
                .body(containsString("You may not do this"));
    }

    @Test
    void the_look_is_remembered_and_nobody_is_sent_elsewhere() {
        given().redirects()
                .follow(false)
                .header("Sec-Fetch-Site", "same-origin")
                .formParam("appearance", "dark")
                .formParam("to", "//elsewhere.example")
                .post("/session/appearance")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/"))
                .header("Location", not(containsString("elsewhere")))
                .cookie("passerelle_appearance", "dark");
    }

    @Test
    void a_refusal_is_explained_in_the_readers_language() {
        open("/gallery/refused?lang=de")
                .statusCode(422)
                .body(containsString("Das verstößt gegen eine Regel"))
                .body(
                        containsString(
                                "<p class=\"page-head__lead\" lang=\"en\">A course of 60 ECTS is not short."))
                .body(containsString("Enter fewer than 60 ECTS."));
    }

    @Test
    void a_fault_is_owned_up_to_without_a_word_about_our_insides() {
        open("/gallery/broken")
                .statusCode(500)
                .body(containsString("Something went wrong on our side"))
                .body(not(containsString("on purpose")));
    }

    @Test
    void who_is_lost_is_helped() {
        open("/nowhere")
                .statusCode(404)
                .body(containsString("There is no such page"))
                .body(containsString("href=\"/catalog\""));
    }

    @Test
    void what_is_too_large_is_explained_before_any_page_is_reached() {
        browser()
                .header("Sec-Fetch-Site", "same-origin")
                .body("a".repeat(2_000_000))
                .post("/gallery?lang=de")
                .then()
                .statusCode(413)
                .body(containsString("Das ist zu groß"));
    }

    @Test
    void who_must_log_in_is_sent_there() {
        browser()
                .redirects()
                .follow(false)
                .get("/session/login?to=/record")
                .then()
                .statusCode(302)
                .header("Location", containsString("/protocol/openid-connect/auth"));
    }

    private static ValidatableResponse open(String path) {
        return browser().get(path).then();
    }

    private static RequestSpecification browser() {
        return given().accept("text/html")
                .header("Accept-Language", "en")
                .urlEncodingEnabled(false);
    }
}
