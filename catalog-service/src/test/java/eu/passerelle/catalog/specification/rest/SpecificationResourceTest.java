package eu.passerelle.catalog.specification.rest;

import static eu.passerelle.catalog.Door.SPECIFICATIONS;
import static eu.passerelle.catalog.Door.as;
import static eu.passerelle.catalog.Door.course;
import static eu.passerelle.catalog.Door.drafted;
import static eu.passerelle.catalog.Door.publish;
import static eu.passerelle.catalog.Door.published;
import static eu.passerelle.catalog.Door.stranger;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import eu.passerelle.catalog.Door;
import eu.passerelle.testkit.stack.PlatformStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(PlatformStack.class)
class SpecificationResourceTest {
    private static final String EDITOR = "editor.rheinfurt";

    @BeforeEach
    void the_providers_are_registered() {
        Door.registered();
    }

    @Test
    void a_change_that_somebody_else_made_meanwhile_is_not_lost() {
        var id = drafted("editor.rheinfurt", course("Written by two"));
        var tag =
                as("editor.rheinfurt")
                        .get(SPECIFICATIONS + "/{id}", id)
                        .then()
                        .statusCode(200)
                        .extract()
                        .header("ETag");

        as("editor.rheinfurt")
                .header("If-Match", tag)
                .body(course("Written by one"))
                .put(SPECIFICATIONS + "/{id}", id)
                .then()
                .statusCode(200)
                .header("ETag", "\"r2\"");
        as("editor.rheinfurt")
                .header("If-Match", tag)
                .body(course("Written by the other"))
                .put(SPECIFICATIONS + "/{id}", id)
                .then()
                .statusCode(412)
                .contentType("application/problem+json");
        as("editor.rheinfurt")
                .header("If-Match", "nonsense")
                .body(course("Written by the other"))
                .put(SPECIFICATIONS + "/{id}", id)
                .then()
                .statusCode(400);
    }

    @Test
    void a_draft_says_what_was_sent_and_what_is_unknown() {
        as(EDITOR)
                .body(course("Data Analysis"))
                .post(SPECIFICATIONS)
                .then()
                .statusCode(201)
                .header("Location", containsString(SPECIFICATIONS + "/"))
                .header("Location", endsWith("?version=1"))
                .body("state", equalTo("DRAFT"))
                .body("provider", equalTo("rheinfurt"))
                .body("title.de", equalTo("Data Analysis (deutsch)"))
                .body("outcomes[0].id", equalTo("o1"))
                .body("roles.issuer", equalTo("rheinfurt"));
    }

    @Test
    void an_empty_draft_is_a_beginning() {
        as(EDITOR).body("{}").post(SPECIFICATIONS).then().statusCode(201);
    }

    @Test
    void a_draft_is_edited() {
        var id = drafted(EDITOR, course("Before"));

        as(EDITOR)
                .body(course("After"))
                .put(SPECIFICATIONS + "/" + id)
                .then()
                .statusCode(200)
                .body("title.en", equalTo("After"))
                .body("revision", equalTo(2));
    }

    @Test
    void a_published_specification_is_shown_to_everybody_with_its_label_and_lead_time() {
        var id = published(EDITOR, course("Public"));

        stranger()
                .get(SPECIFICATIONS + "/" + id)
                .then()
                .statusCode(200)
                .body("state", equalTo("PUBLISHED"))
                .body("microCredential", equalTo(true))
                .body("publishedAt", notNullValue())
                .body("timeToPublish", startsWith("PT"))
                .body("transparency.outOf", equalTo(13))
                .body("transparency.unknown", hasItem("STACKABILITY"));
    }

    @ParameterizedTest
    @CsvSource({"60,1560,ects-below-60,/ects", "5,20,hours-per-ects,/hours"})
    void a_size_out_of_bounds_is_refused_with_its_rule_and_the_way_out(
            String ects, String hours, String rule, String pointer) {
        var id = drafted(EDITOR, course("Big", ects, hours));

        publish(EDITOR, id)
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:passerelle:problem:unfit-for-publication"))
                .body("errors.size()", equalTo(1))
                .body("errors[0].rule", equalTo(rule))
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].detail", notNullValue());
        stranger().get(SPECIFICATIONS + "/" + id).then().statusCode(404);
    }

    @Test
    void fifty_nine_credit_points_are_published() {
        var id = drafted(EDITOR, course("Long", "59", "1520"));

        publish(EDITOR, id).statusCode(200);
    }

    @Test
    void all_that_speaks_against_it_is_told_at_once() {
        var id = drafted(EDITOR, "{}");

        publish(EDITOR, id)
                .statusCode(422)
                .body("errors.rule", hasItem("title-stated"))
                .body("errors.rule", hasItem("workload-stated"))
                .body("errors.rule", hasItem("assessed-outcome"))
                .body("errors.rule", hasItem("assessment-stated"));
    }

    @Test
    void another_organisation_finds_no_trace_of_a_draft() {
        var id = drafted(EDITOR, course("Secret"));

        as("m.deboer").get(SPECIFICATIONS + "/" + id).then().statusCode(404);
        as("m.deboer").get(SPECIFICATIONS + "/" + id + "?version=1").then().statusCode(404);
        as("m.deboer").body("{}").put(SPECIFICATIONS + "/" + id).then().statusCode(404);
        publish("m.deboer", id).statusCode(404);
        as("m.deboer")
                .get(SPECIFICATIONS + "/drafts?pageSize=100")
                .then()
                .body("items.provider", everyItem(equalTo("waalstad")));
    }

    @Test
    void nobody_changes_what_another_organisation_published() {
        var id = published(EDITOR, course("Ours"));

        as("m.deboer").body("{}").put(SPECIFICATIONS + "/" + id).then().statusCode(404);
        as("m.deboer").post(SPECIFICATIONS + "/" + id + "/versions").then().statusCode(404);
        as("m.deboer")
                .body(Map.of("reason", "envy"))
                .post(SPECIFICATIONS + "/" + id + "/withdrawal")
                .then()
                .statusCode(404);
    }

    @Test
    void a_withdrawn_specification_stays_readable_as_withdrawn() {
        var id = published(EDITOR, course("Old"));

        as(EDITOR)
                .body(Map.of("reason", "The software is retired."))
                .post(SPECIFICATIONS + "/" + id + "/withdrawal")
                .then()
                .statusCode(200);

        stranger()
                .get(SPECIFICATIONS + "/" + id)
                .then()
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"))
                .body("withdrawnBecause", equalTo("The software is retired."));
    }

    @Test
    void the_next_version_takes_the_place_of_the_one_before_when_it_is_published() {
        var id = published(EDITOR, course("First"));
        as(EDITOR)
                .post(SPECIFICATIONS + "/" + id + "/versions")
                .then()
                .statusCode(201)
                .body("version", equalTo(2))
                .body("state", equalTo("DRAFT"));

        stranger().get(SPECIFICATIONS + "/" + id).then().body("version", equalTo(1));
        publish(EDITOR, id).statusCode(200).body("version", equalTo(2));

        stranger()
                .get(SPECIFICATIONS + "/" + id + "?version=1")
                .then()
                .body("state", equalTo("SUPERSEDED"));
        stranger().get(SPECIFICATIONS + "/" + id).then().body("version", equalTo(2));
    }

    @Test
    void what_is_published_is_not_edited() {
        var id = published(EDITOR, course("Fixed"));

        as(EDITOR)
                .body(course("Changed"))
                .put(SPECIFICATIONS + "/" + id)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:passerelle:problem:not-a-draft"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"eqfLevel\":9}|/eqfLevel",
                "{\"iscedF\":\"abc\"}|/iscedF",
                "{\"title\":{\"en_GB\":\"x\"}}|/title",
                "{\"moreAt\":\"javascript:alert(1)\"}|/moreAt",
                "{\"languages\":[\"english\"]}|/languages",
                "{\"roles\":{\"issuer\":\"Not An Alias\"}}|/roles/issuer"
            })
    void what_can_not_be_is_refused_with_its_place(String body, String pointer) {
        as(EDITOR)
                .body(body)
                .post(SPECIFICATIONS)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem(containsString(pointer)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{\"ects\":|400", "{\"ects\":\"many\"}|400", "[]|400", "''|400"})
    void what_can_not_be_read_is_refused(String body, int status) {
        as(EDITOR).body(body).post(SPECIFICATIONS).then().statusCode(status);
    }

    @Test
    void what_is_no_id_is_not_found() {
        stranger().get(SPECIFICATIONS + "/nonsense").then().statusCode(404);
    }

    @Test
    void a_character_that_no_database_keeps_does_no_harm() {
        as(EDITOR)
                .body("{\"title\":{\"en\":\"a\\u0000b\"}}")
                .post(SPECIFICATIONS)
                .then()
                .statusCode(201)
                .body("title.en", equalTo("ab"));
    }

    @Test
    void own_drafts_are_listed_newest_first() {
        drafted(EDITOR, course("Older"));
        drafted(EDITOR, course("Newer"));

        as(EDITOR)
                .get(SPECIFICATIONS + "/drafts?pageSize=2")
                .then()
                .statusCode(200)
                .body("items.title.en", equalTo(java.util.List.of("Newer", "Older")))
                .body("next", notNullValue());
    }
}
