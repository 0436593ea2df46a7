package eu.passerelle.issuance;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.passerelle.contracts.Context;
import eu.passerelle.contracts.Fact;
import eu.passerelle.issuance.offering.SomeProvider;
import eu.passerelle.issuance.offering.SomeSpecification;
import eu.passerelle.testkit.facts.KafkaProbe;
import eu.passerelle.testkit.stack.Tokens;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.UUID;

/** What tests of doors have in common: a catalogue that tells, and people who call. */
public final class Doors {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Doors() {}

    /** The catalogue tells this, as it would on Kafka. */
    public static void catalogTells(Fact... facts) {
        try (var catalog = KafkaProbe.on(Context.CATALOG)) {
            for (var fact : facts) {
                catalog.tell(fact);
            }
        }
    }

    /** A specification of Rheinfurt that was published and heard of. */
    public static UUID published() {
        return published("rheinfurt", "issuer.rheinfurt");
    }

    /** A specification that was published and heard of, by the organisation of this issuer. */
    public static UUID published(String organisation, String issuer) {
        var id = UUID.randomUUID();
        catalogTells(
                organisation.equals("rheinfurt") ? SomeProvider.rheinfurt() : SomeProvider.tormes(),
                SomeSpecification.dataAnalysis(id, 1, organisation));
        await().atMost(PATIENCE).until(() -> knows(issuer, id) && hasKeys(organisation));
        return id;
    }

    /** A request by that person. */
    public static RequestSpecification as(String username) {
        return given().auth().oauth2(Tokens.of(username)).contentType(ContentType.JSON);
    }

    /** A request by that machine. */
    public static RequestSpecification asMachine(String client) {
        return given().auth().oauth2(Tokens.ofMachine(client)).contentType(ContentType.JSON);
    }

    /** An order to award to Tomasz. */
    public static String forTomasz(UUID specification) {
        return order(specification, "Tomasz Lis", "tomasz.lis@learners.example");
    }

    /** An order to award to somebody. */
    public static String order(UUID specification, String name, String mail) {
        return """
        {"specificationId":"%s","learner":{"name":"%s","email":"%s"},
         "achievedOn":"2026-11-20","grade":"1.3 with distinction"}\
        """
                .formatted(specification, name, mail);
    }

    /** The award Rheinfurt just made to Tomasz. */
    public static JsonPath award(UUID specification) {
        return award("issuer.rheinfurt", forTomasz(specification));
    }

    /** The award that person just made. */
    public static JsonPath award(String issuer, String order) {
        var answer = as(issuer).body(order).post("/api/issuance/awards");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer.jsonPath();
    }

    private static boolean knows(String issuer, UUID specification) {
        return as(issuer)
                .get("/api/issuance/specifications?pageSize=100")
                .jsonPath()
                .getList("items.specificationId")
                .contains(specification.toString());
    }

    private static boolean hasKeys(String organisation) {
        return given().get("/issuers/%s/did.json".formatted(organisation)).statusCode() == 200;
    }
}
