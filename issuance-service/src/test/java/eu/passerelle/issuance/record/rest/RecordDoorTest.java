package eu.passerelle.issuance.record.rest;

import static eu.passerelle.issuance.Doors.as;
import static eu.passerelle.issuance.Doors.award;
import static eu.passerelle.issuance.Doors.published;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import eu.passerelle.contracts.Context;
import eu.passerelle.contracts.issuance.v1.RecordClaimed;
import eu.passerelle.testkit.facts.KafkaProbe;
import eu.passerelle.testkit.stack.PlatformStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PlatformStack.class)
class RecordDoorTest {

    private static final String RECORD = "/api/issuance/record";

    @Test
    void a_learner_finds_what_was_awarded_and_the_record_is_claimed() {
        var award = award(published());

        var record = as("tomasz.lis").get(RECORD).then().statusCode(200).extract().jsonPath();

        assertThat(record.getString("learnerId")).isEqualTo(award.getString("learnerId"));
        assertThat(record.getList("credentials.credentialId"))
                .contains(award.getString("credential.credentialId"));
        assertThat(record.getString("credentials[0].issuer")).isEqualTo("Universität Rheinfurt");
        try (var issuance = KafkaProbe.on(Context.ISSUANCE)) {
            var subject = "learner/" + award.getString("learnerId");
            assertThat(issuance.await(RecordClaimed.class, subject).accountId()).isNotBlank();
        }
    }

    @Test
    void a_learner_takes_both_formats_along() {
        var path =
                RECORD + "/credentials/" + award(published()).getString("credential.credentialId");

        var badge = as("tomasz.lis").accept("application/vc").get(path);
        var token = as("tomasz.lis").accept("application/vc+jwt").get(path);

        assertThat(badge.statusCode()).isEqualTo(200);
        assertThat(badge.header("Content-Disposition")).startsWith("attachment; filename=");
        assertThat(JsonPath.from(badge.asString()).getList("type")).contains("OpenBadgeCredential");
        assertThat(token.contentType()).startsWith("application/vc+jwt");
    }

    @Test
    void nobody_else_takes_a_learners_credential() {
        var path =
                RECORD + "/credentials/" + award(published()).getString("credential.credentialId");

        given().get(path).then().statusCode(401);
        as("amira.haddad").accept("application/vc").get(path).then().statusCode(404);
        as("issuer.rheinfurt").accept("application/vc").get(path).then().statusCode(403);
    }

    @Test
    void an_empty_record_is_a_record() {
        as("lena.vogt").get(RECORD).then().statusCode(200).body("credentials.size()", equalTo(0));
    }
}
