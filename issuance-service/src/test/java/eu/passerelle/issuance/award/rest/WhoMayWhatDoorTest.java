package eu.passerelle.issuance.award.rest;

import static eu.passerelle.issuance.Doors.as;
import static eu.passerelle.issuance.Doors.asMachine;
import static eu.passerelle.issuance.Doors.award;
import static eu.passerelle.issuance.Doors.forTomasz;
import static eu.passerelle.issuance.Doors.published;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import eu.passerelle.testkit.stack.PlatformStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

/** Who may do what with whose award: one row for each thing to do, one column for each caller. */
@QuarkusTest
@WithTestResource(PlatformStack.class)
class WhoMayWhatDoorTest {

    private static final String AWARDS = "/api/issuance/awards";

    @Test
    void only_issuers_of_the_awarding_organisation_touch_its_awards() {
        var specification = published();
        var award = award(specification).getUUID("awardId");
        var rows =
                List.of(
                        row("award", 201, 404, (call, ignored) -> order(call, specification)),
                        row("read", 200, 404, (call, id) -> call.get(AWARDS + "/" + id)),
                        row("take along", 200, 404, WhoMayWhatDoorTest::credential),
                        row("suspend", 200, 404, WhoMayWhatDoorTest::suspension),
                        row("reinstate", 200, 404, WhoMayWhatDoorTest::reinstatement),
                        row("revoke", 200, 404, WhoMayWhatDoorTest::revocation));

        for (var row : rows) {
            assertThat(row.status(stranger(), award)).as("stranger: " + row.deed).isEqualTo(401);
            assertThat(row.status(as("tomasz.lis"), award))
                    .as("learner: " + row.deed)
                    .isEqualTo(403);
            assertThat(row.status(as("editor.rheinfurt"), award))
                    .as("editor: " + row.deed)
                    .isEqualTo(403);
            assertThat(row.status(as("operator"), award))
                    .as("operator: " + row.deed)
                    .isEqualTo(403);
            assertThat(row.status(as("dr.ruiz"), award))
                    .as("other issuer: " + row.deed)
                    .isEqualTo(row.others);
            assertThat(row.status(asMachine("voltgrid-system"), award))
                    .as("other machine: " + row.deed)
                    .isEqualTo(row.others);
            assertThat(row.status(as("issuer.rheinfurt"), award))
                    .as("own issuer: " + row.deed)
                    .isEqualTo(row.own);
        }
    }

    @Test
    void lists_hold_nothing_of_other_organisations() {
        var award = award(published()).getString("awardId");

        for (var path : List.of(AWARDS, "/api/issuance/specifications", "/api/issuance/keys")) {
            given().get(path).then().statusCode(401);
            as("amira.haddad").get(path).then().statusCode(403);
            assertThat(as("issuer.valmont").get(path).jsonPath().getList("items"))
                    .as(path)
                    .isEmpty();
        }
        assertThat(as("issuer.rheinfurt").get(AWARDS).asString()).contains(award);
    }

    @Test
    void a_session_cookie_opens_no_api() {
        given().cookie("q_session_pages", "whatever").get(AWARDS).then().statusCode(401);
    }

    private static Response order(RequestSpecification call, UUID specification) {
        return call.body(forTomasz(specification)).post(AWARDS);
    }

    private static Response credential(RequestSpecification call, UUID award) {
        return call.accept("application/vc").get(AWARDS + "/" + award + "/credential");
    }

    private static Response revocation(RequestSpecification call, UUID award) {
        return call.body("{\"reason\":\"OTHER\"}").post(AWARDS + "/" + award + "/revocation");
    }

    private static Response suspension(RequestSpecification call, UUID award) {
        return call.body("{\"note\":\"In doubt\"}").post(AWARDS + "/" + award + "/suspension");
    }

    private static Response reinstatement(RequestSpecification call, UUID award) {
        return call.post(AWARDS + "/" + award + "/reinstatement");
    }

    private static RequestSpecification stranger() {
        return given().contentType(ContentType.JSON);
    }

    private static Row row(
            String deed,
            int own,
            int others,
            BiFunction<RequestSpecification, UUID, Response> call) {
        return new Row(deed, own, others, call);
    }

    private record Row(
            String deed,
            int own,
            int others,
            BiFunction<RequestSpecification, UUID, Response> call) {

        int status(RequestSpecification caller, UUID award) {
            return call.apply(caller, award).statusCode();
        }
    }
}
