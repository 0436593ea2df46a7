package eu.passerelle.catalog.exchange.rest;

import static eu.passerelle.catalog.Door.SPECIFICATIONS;
import static eu.passerelle.catalog.Door.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import eu.passerelle.catalog.Door;
import eu.passerelle.testkit.stack.PlatformStack;
import eu.passerelle.testkit.stack.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PlatformStack.class)
class ImportResourceTest {
    private static final String EDITOR = "editor.rheinfurt";

    @BeforeEach
    void the_providers_are_registered() {
        Door.registered();
    }

    @Test
    void records_become_drafts_and_each_says_what_it_lacks() {
        var code = anyCode();

        String id =
                sent(EDITOR, "masaryk", masaryk(code, "Bees"))
                        .statusCode(200)
                        .body("created", equalTo(1))
                        .body("records[0].key", equalTo("F:" + code))
                        .body("records[0].outcome", equalTo("CREATED"))
                        .body("records[0].missing", hasItems("OUTCOMES", "ASSESSMENT"))
                        .body("gaps.ASSESSMENT", equalTo(1))
                        .extract()
                        .path("records[0].specificationId");

        as(EDITOR)
                .get(SPECIFICATIONS + "/" + id)
                .then()
                .statusCode(200)
                .body("state", equalTo("DRAFT"))
                .body("provider", equalTo("rheinfurt"))
                .body("title.en", equalTo("Bees"));
        as("m.deboer").get(SPECIFICATIONS + "/" + id).then().statusCode(404);
    }

    @Test
    void several_batches_go_in_and_a_second_run_changes_nothing() {
        var code = anyCode();
        var file =
                IntStream.range(0, 450)
                        .mapToObj(n -> masaryk(code + n, "Bees " + n))
                        .collect(Collectors.joining("\n"));

        sent(EDITOR, "masaryk", file).statusCode(200).body("created", equalTo(450));

        sent(EDITOR, "masaryk", file)
                .statusCode(200)
                .body("created", equalTo(0))
                .body("unchanged", equalTo(450))
                .body("updated", equalTo(0));
    }

    @Test
    void a_broken_line_is_reported_with_its_number_and_the_rest_goes_in() {
        var code = anyCode();
        var file =
                String.join(
                        "\n",
                        masaryk(code + "a", "Bees"),
                        "{\"CODE\":\"broken",
                        "{\"NAME\":\"Nameless\"}",
                        masaryk(code + "b", "Wasps"));

        sent(EDITOR, "masaryk", file)
                .statusCode(200)
                .body("created", equalTo(2))
                .body("broken", equalTo(2))
                .body("brokenLines.line", equalTo(java.util.List.of(2, 3)))
                .body("brokenLines[1].reason", containsString("identifier"));
    }

    @Test
    void a_changed_record_changes_its_draft_unless_somebody_works_on_it() {
        var code = anyCode();
        var before = masaryk(code + "a", "Bees") + "\n" + masaryk(code + "b", "Wasps");
        String edited =
                sent(EDITOR, "masaryk", before).extract().path("records[1].specificationId");
        as(EDITOR).body(Door.course("My words")).put(SPECIFICATIONS + "/" + edited);

        sent(EDITOR, "masaryk", before.replace("\"2\"", "\"3\""))
                .statusCode(200)
                .body("updated", equalTo(1))
                .body("kept", equalTo(1));

        as(EDITOR).get(SPECIFICATIONS + "/" + edited).then().body("title.en", equalTo("My words"));
    }

    @Test
    void an_empty_file_is_no_harm() {
        sent(EDITOR, "kit", "").statusCode(200).body("records", hasSize(0));
    }

    @Test
    void an_unknown_source_is_refused_and_the_known_ones_are_named() {
        sent(EDITOR, "oxbridge", "{}")
                .statusCode(422)
                .body("type", equalTo("urn:passerelle:problem:unknown-source"))
                .body("detail", containsString("masaryk"));
    }

    @Test
    void two_imports_of_one_file_at_once_make_each_draft_once() {
        var code = anyCode();
        var file =
                IntStream.range(0, 60)
                        .mapToObj(n -> masaryk(code + n, "Bees " + n))
                        .collect(Collectors.joining("\n"));
        Tokens.of(EDITOR);

        var created =
                IntStream.range(0, 4)
                        .parallel()
                        .map(n -> sent(EDITOR, "masaryk", file).extract().<Integer>path("created"))
                        .sum();

        assertThat(created).isEqualTo(60);
    }

    private static ValidatableResponse sent(String username, String source, String file) {
        return given().auth()
                .oauth2(Tokens.of(username))
                .contentType("application/jsonl")
                .queryParam("source", source)
                .body(file.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/api/catalog/imports")
                .then();
    }

    private static String masaryk(String code, String title) {
        return """
        {"provider":"x","CODE":"%s","FACULTY":"F","NAME":"%s","CREDITS":"2","LANGUAGE":"čeština"}"""
                .formatted(code, title);
    }

    private static String anyCode() {
        return UUID.randomUUID().toString();
    }
}
