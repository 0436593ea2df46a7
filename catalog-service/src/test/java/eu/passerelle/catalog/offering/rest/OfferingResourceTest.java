package eu.passerelle.catalog.offering.rest;

import static eu.passerelle.catalog.Door.SPECIFICATIONS;
import static eu.passerelle.catalog.Door.as;
import static eu.passerelle.catalog.Door.course;
import static eu.passerelle.catalog.Door.drafted;
import static eu.passerelle.catalog.Door.published;
import static eu.passerelle.catalog.Door.stranger;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import eu.passerelle.catalog.Door;
import eu.passerelle.contracts.Context;
import eu.passerelle.contracts.catalog.v1.OfferingOpened;
import eu.passerelle.testkit.facts.KafkaProbe;
import eu.passerelle.testkit.stack.PlatformStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PlatformStack.class)
class OfferingResourceTest {
    private static final String EDITOR = "editor.rheinfurt";
    private static final String SPRING =
            """
            {"startsOn":"2027-03-01","endsOn":"2027-05-31","mode":"ONLINE","language":"en"}""";

    @BeforeEach
    void the_providers_are_registered() {
        Door.registered();
    }

    @Test
    void an_offering_is_listed_for_everybody_and_told() {
        var id = published(EDITOR, course("Offered"));

        String offering =
                as(EDITOR)
                        .body(SPRING)
                        .post(SPECIFICATIONS + "/" + id + "/offerings")
                        .then()
                        .statusCode(201)
                        .body("specificationVersion", equalTo(1))
                        .extract()
                        .path("id");

        stranger()
                .get(SPECIFICATIONS + "/" + id + "/offerings")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(offering));
        try (var kafka = KafkaProbe.on(Context.CATALOG)) {
            var told = kafka.await(OfferingOpened.class, "offering/" + offering);
            assertThat(told.specificationId()).isEqualTo(id);
        }
    }

    @Test
    void a_draft_is_not_offered_and_its_offerings_are_unknown() {
        var id = drafted(EDITOR, course("Draft"));

        as(EDITOR)
                .body(SPRING)
                .post(SPECIFICATIONS + "/" + id + "/offerings")
                .then()
                .statusCode(409);

        stranger().get(SPECIFICATIONS + "/" + id + "/offerings").then().statusCode(404);
    }

    @Test
    void another_organisation_offers_nothing_here() {
        var id = published(EDITOR, course("Ours"));

        as("m.deboer")
                .body(SPRING)
                .post(SPECIFICATIONS + "/" + id + "/offerings")
                .then()
                .statusCode(404);
    }

    @Test
    void a_run_that_ends_before_it_starts_is_refused() {
        var id = published(EDITOR, course("Backwards"));

        as(EDITOR)
                .body(SPRING.replace("2027-05-31", "2027-02-28"))
                .post(SPECIFICATIONS + "/" + id + "/offerings")
                .then()
                .statusCode(422)
                .body("errors[0].rule", equalTo("ends-after-start"));
    }

    @Test
    void a_run_without_dates_is_refused() {
        var id = published(EDITOR, course("Dateless"));

        as(EDITOR)
                .body("{\"mode\":\"ONLINE\",\"language\":\"en\"}")
                .post(SPECIFICATIONS + "/" + id + "/offerings")
                .then()
                .statusCode(400);
    }
}
