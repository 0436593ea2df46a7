package eu.passerelle.catalog.exchange.rest;

import static eu.passerelle.catalog.Door.SPECIFICATIONS;
import static eu.passerelle.catalog.Door.as;
import static eu.passerelle.catalog.Door.course;
import static eu.passerelle.catalog.Door.drafted;
import static eu.passerelle.catalog.Door.published;
import static eu.passerelle.catalog.Door.stranger;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

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
class OeapiResourceTest {
    private static final String COURSES = "/api/catalog/oeapi/v6/courses";

    @BeforeEach
    void the_providers_are_registered() {
        Door.registered();
    }

    @Test
    void a_public_course_is_written_as_the_api_wants_it() {
        var id = published("editor.rheinfurt", course("Harvested Barley"));

        stranger()
                .get(COURSES + "/{id}?expand=organisation", id)
                .then()
                .statusCode(200)
                .body("courseId", equalTo(id))
                .body("primaryCode.codeType", equalTo("identifier"))
                .body("name.find { it.language == 'en' }.value", equalTo("Harvested Barley"))
                .body("studyLoad.find { it.studyLoadUnit == 'ects' }.value", equalTo(4))
                .body("level", equalTo("bachelor"))
                .body("modesOfDelivery", hasItem("online"))
                .body("fieldsOfStudy", equalTo("0613"))
                .body("learningOutcomes", hasSize(1))
                .body("organisation.primaryCode.code", equalTo("rheinfurt"));
    }

    @Test
    void filters_narrow_it_down_and_fields_leave_out() {
        var id = published("editor.rheinfurt", course("Filtered Rye", "5.5", "143"));

        stranger()
                .get(
                        COURSES
                                + "?filter_query[ects][gte]=5.5&filter_query[ects][lte]=5.5"
                                + "&filter_query[eqf][eq]=6&q=filtered rye&fields=(studyLoad)")
                .then()
                .statusCode(200)
                .body("pageSize", equalTo(10))
                .body("pageNumber", equalTo(1))
                .body("hasPreviousPage", equalTo(false))
                .body("items.courseId", hasItem(id))
                .body("items[0]", hasKey("studyLoad"))
                .body("items[0]", not(hasKey("description")));
        stranger()
                .get(COURSES + "?filter_query[ects][gte]=6&q=filtered rye")
                .then()
                .body("items.courseId", not(hasItem(id)));
    }

    @Test
    void pages_are_counted() {
        for (int at = 0; at < 11; at++) {
            published("editor.rheinfurt", course("Counted Oats " + at));
        }

        stranger()
                .get(COURSES + "?q=counted oats")
                .then()
                .body("items", hasSize(10))
                .body("hasNextPage", equalTo(true));
        stranger()
                .get(COURSES + "?q=counted oats&pageNumber=2")
                .then()
                .body("items", hasSize(1))
                .body("hasPreviousPage", equalTo(true))
                .body("hasNextPage", equalTo(false));
    }

    @ParameterizedTest
    @CsvSource({
        "filter_query[price][gte]=1,   422",
        "filter_query[ects][between]=1,422",
        "filter_query[ects][gte]=many, 422",
        "filter_query=x,               422",
        "level=kindergarten,           422",
        "pageSize=11,                  400",
        "pageNumber=0,                 400",
        "pageNumber=2000000000,        422"
    })
    void what_is_not_known_is_refused_and_never_overlooked(String query, int status) {
        stranger()
                .get(COURSES + "?" + query)
                .then()
                .statusCode(status)
                .contentType("application/problem+json");
    }

    @Test
    void the_runs_of_a_course_are_listed_and_shown() {
        var id = published("editor.rheinfurt", course("Harvested Spelt"));
        var run =
                as("editor.rheinfurt")
                        .body(
                                Map.of(
                                        "startsOn",
                                        "2027-03-01",
                                        "endsOn",
                                        "2027-05-31",
                                        "mode",
                                        "BLENDED",
                                        "language",
                                        "en"))
                        .post(SPECIFICATIONS + "/{id}/offerings", id)
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id");

        stranger()
                .get(COURSES + "/{id}/course-offerings", id)
                .then()
                .statusCode(200)
                .body("items.courseOfferingId", hasItem(run))
                .body("items[0].startDateTime", equalTo("2027-03-01T00:00:00Z"))
                .body("items[0].modesOfDelivery", hasItem("blended"));
        stranger()
                .get("/api/catalog/oeapi/v6/course-offerings/{id}", run)
                .then()
                .statusCode(200)
                .body("courseId", equalTo(id))
                .body("organisationId", notNullValue());
    }

    @Test
    void a_draft_is_not_harvested_not_even_by_its_own_organisation() {
        var draft = drafted("editor.rheinfurt", course("Secret Wheat"));

        as("editor.rheinfurt").get(COURSES + "/{id}", draft).then().statusCode(404);
    }
}
