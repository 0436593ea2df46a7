package eu.passerelle.issuance.award.rest;

import static eu.passerelle.issuance.Doors.as;
import static eu.passerelle.issuance.Doors.award;
import static eu.passerelle.issuance.Doors.published;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import eu.passerelle.credentials.did.DidDocument;
import eu.passerelle.credentials.finding.Check;
import eu.passerelle.credentials.finding.Verification;
import eu.passerelle.credentials.reading.Reading;
import eu.passerelle.credentials.reading.SecuredCredential;
import eu.passerelle.credentials.reading.StatusListReader;
import eu.passerelle.credentials.reading.StatusListReading;
import eu.passerelle.credentials.statuslist.BitstringStatusList;
import eu.passerelle.credentials.statuslist.StatusListCredential;
import eu.passerelle.testkit.stack.PlatformStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Credentials as strangers see them: over HTTP, with what is published and nothing else. */
@QuarkusTest
@WithTestResource(PlatformStack.class)
class CredentialDoorTest {

    private static final String DID = "did:web:localhost%3A8080:issuers:rheinfurt";

    @Inject Clock clock;

    @ParameterizedTest
    @ValueSource(strings = {"application/vc", "application/vc+jwt"})
    void a_credential_verifies_with_what_is_published(String format) {
        var award = award(published());

        var verification = verify(award, format);

        assertThat(verification.passed()).as(verification.toString()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/vc", "application/vc+jwt"})
    void a_rotation_leaves_earlier_credentials_right(String format) {
        var award = award(published());
        var keys = as("issuer.rheinfurt").get("/api/issuance/keys").jsonPath().getList("items");

        as("issuer.rheinfurt").post("/api/issuance/keys/rotation").then().statusCode(200);

        assertThat(didDocument().keys()).hasSize(keys.size() + 2);
        assertThat(verify(award, format).passed()).isTrue();
        assertThat(verify(award(published()), format).passed()).isTrue();
    }

    @Test
    void revoking_flips_one_bit_of_the_published_list_and_no_other() {
        var award = award(published());
        var before = list(award);

        revoke(award);

        var index = award.getInt("credential.statusIndex");
        assertThat(before.isSet(index)).isFalse();
        assertThat(list(award)).isEqualTo(before.set(index));
        assertThat(verify(award, "application/vc").passed(Check.PROOF)).isTrue();
        assertThat(verify(award, "application/vc").passed(Check.STATUS)).isFalse();
    }

    @Test
    void of_many_revoked_at_once_no_bit_is_lost() throws Exception {
        var specification = published();
        var awards = IntStream.range(0, 8).mapToObj(ignored -> award(specification)).toList();

        try (var threads = Executors.newFixedThreadPool(8)) {
            List<Callable<Integer>> all =
                    awards.stream().<Callable<Integer>>map(award -> () -> revoke(award)).toList();
            for (var status : threads.invokeAll(all)) {
                assertThat(status.get()).isEqualTo(200);
            }
        }

        var list = list(awards.getFirst());
        assertThat(awards).allMatch(award -> list.isSet(award.getInt("credential.statusIndex")));
    }

    @Test
    void without_a_wish_one_gets_the_badge_and_for_another_format_nothing() {
        var path = path(award(published()));

        as("issuer.rheinfurt")
                .get(path)
                .then()
                .statusCode(200)
                .contentType("application/vc")
                .header("Cache-Control", "private, no-store");
        as("issuer.rheinfurt").accept("application/pdf").get(path).then().statusCode(406);
    }

    @Test
    void strangers_find_no_unknown_issuer_or_list() {
        given().get("/issuers/nobody/did.json").then().statusCode(404);
        given().get("/issuers/No..body/did.json").then().statusCode(404);
        given().get("/status-lists/01998ac4-3f7e-7d35-9b1e-0d6a5f3c2b10").then().statusCode(404);
        given().get("/status-lists/one").then().statusCode(404);
    }

    private Verification verify(JsonPath award, String format) {
        var bytes = as("issuer.rheinfurt").accept(format).get(path(award)).asByteArray();
        var reading = SecuredCredential.read(bytes);
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return ((Reading.Read) reading)
                .credential()
                .verify(didDocument(), url -> Optional.of(statusList(url)), clock.instant());
    }

    private static String path(JsonPath award) {
        return "/api/issuance/awards/%s/credential".formatted(award.getString("awardId"));
    }

    private static int revoke(JsonPath award) {
        return as("issuer.rheinfurt")
                .body("{\"reason\":\"ISSUED_IN_ERROR\"}")
                .post("/api/issuance/awards/%s/revocation".formatted(award.getString("awardId")))
                .statusCode();
    }

    private static DidDocument didDocument() {
        var answer = given().get("/issuers/rheinfurt/did.json");
        assertThat(answer.contentType()).startsWith("application/did+json");
        return DidDocument.read(DID, answer.asByteArray());
    }

    private BitstringStatusList list(JsonPath award) {
        return statusList(award.getString("credential.statusList")).list(1);
    }

    private StatusListCredential statusList(String url) {
        var bytes = given().get(URI.create(url).getPath()).asByteArray();
        var reading = new StatusListReader(didDocument()).read(bytes, clock.instant());
        assertThat(reading).isInstanceOf(StatusListReading.Usable.class);
        return ((StatusListReading.Usable) reading).list();
    }
}
