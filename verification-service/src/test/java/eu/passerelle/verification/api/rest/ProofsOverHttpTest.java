package eu.passerelle.verification.api.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.testkit.stack.PlatformStack;
import eu.passerelle.verification.SomeHolder;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(PlatformStack.class)
class ProofsOverHttpTest {
    private static final String CREDENTIAL = "/api/vc/proof-only/credentials/verify";
    private static final String PRESENTATION = "/api/vc/proof-only/presentations/verify";
    private static final String LIST = "https://nobody.invalid/lists/1";

    @Inject Clock clock;

    private SomeHolder somebody;

    @BeforeEach
    void somebody_nobody_vouches_for() {
        somebody = SomeHolder.at(clock.instant());
    }

    @Test
    void a_right_proof_is_verified_and_it_is_said_that_nobody_was_asked() {
        post(CREDENTIAL, verify(signed()))
                .statusCode(200)
                .contentType("application/json")
                .body("profile", is("proof-only"))
                .body("verified", is(true))
                .body("notice", containsString("Nobody was asked"))
                .body("notAsked", hasItem(containsString("trusted")))
                .body("problemDetails.size()", is(0))
                .body("results.proof[0].verified", is(true))
                .body("results.proof[0].input.cryptosuite", is("eddsa-rdfc-2022"))
                .body("type", nullValue());
    }

    @Test
    void the_same_credential_is_not_verified_where_trust_is_asked_for() {
        post("/api/vc/credentials/verify", verify(signed()))
                .statusCode(200)
                .body("profile", is("trust"))
                .body("verified", is(false))
                .body("result", is("INDETERMINATE"));
    }

    static Stream<Consumer<ObjectNode>> ways_to_break_it() {
        return Stream.of(
                vc -> vc.remove("@context"),
                vc -> vc.remove("type"),
                vc -> vc.remove("issuer"),
                vc -> vc.remove("credentialSubject"),
                vc -> vc.remove("proof"),
                vc -> vc.putNull("proof"),
                vc -> vc.put("proof", "string"),
                vc -> vc.put("proof", true),
                vc -> vc.putArray("proof"),
                vc -> proof(vc).remove("type"),
                vc -> proof(vc).put("type", "UnknownProofType"),
                vc -> proof(vc).remove("created"),
                vc -> proof(vc).put("created", "invalidDate"),
                vc -> proof(vc).put("created", "2026-11-24T12:00:00"),
                vc -> proof(vc).remove("verificationMethod"),
                vc -> proof(vc).put("verificationMethod", "did:key:invalidVm"),
                vc -> proof(vc).remove("proofPurpose"),
                vc -> proof(vc).put("proofPurpose", "authentication"),
                vc -> proof(vc).remove("proofValue"),
                vc -> proof(vc).putNull("proofValue"),
                vc -> proof(vc).put("proofValue", value(vc).substring(1)),
                vc -> proof(vc).put("proofValue", "a"),
                vc -> proof(vc).remove("cryptosuite"),
                vc -> proof(vc).put("cryptosuite", "UnknownCryptosuite"),
                vc -> vc.put("@context", "string"),
                vc -> vc.putObject("@context"),
                vc -> vc.put("@context", 10),
                vc -> vc.putArray("@context").add(10),
                vc -> vc.put("type", "string"),
                vc -> vc.putArray("type").addNull(),
                vc -> vc.put("issuer", 10),
                vc -> vc.put("issuer", "not a url"),
                vc -> vc.putArray("issuer"),
                vc -> vc.putNull("issuer"),
                vc -> vc.put("credentialSubject", "string"),
                vc -> vc.putObject("credentialSubject"),
                vc -> vc.putArray("credentialSubject"),
                vc -> vc.put("id", 7));
    }

    private static ObjectNode proof(ObjectNode credential) {
        return (ObjectNode) credential.get("proof").get(0);
    }

    private static String value(ObjectNode credential) {
        return proof(credential).get("proofValue").textValue();
    }

    @ParameterizedTest
    @MethodSource("ways_to_break_it")
    void whatever_is_wrong_with_it_is_a_problem(Consumer<ObjectNode> breaking) {
        ObjectNode credential = signed();
        breaking.accept(credential);

        post(CREDENTIAL, verify(credential))
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", is("urn:passerelle:problem:not-verified"))
                .body("status", is(400))
                .body("profile", is("proof-only"))
                .body("verified", is(false));
    }

    @Test
    void a_list_that_cannot_be_had_is_a_problem() {
        post(CREDENTIAL, verify(somebody.signed(somebody.statement(LIST, 3))))
                .statusCode(400)
                .body("verified", is(false))
                .body(
                        "problemDetails.type",
                        hasItem(
                                "https://www.w3.org/ns/credentials/status-list#STATUS_RETRIEVAL_ERROR"))
                .body("results.credentialStatus[0].verified", is(false))
                .body("results.proof[0].verified", is(true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"expectedProofPurpose\":\"authentication\"}",
                "{\"domain\":\"domain.example\"}",
                "{\"domain\":\"domain.example\",\"challenge\":\"1235abcd6789\"}"
            })
    void what_is_asked_of_the_proof_is_not_passed_over(String options) {
        post(
                        CREDENTIAL,
                        "{\"verifiableCredential\":%s,\"options\":%s}".formatted(signed(), options))
                .statusCode(400)
                .body("verified", is(false));
    }

    @Test
    void the_credential_is_returned_when_asked() {
        post(
                        CREDENTIAL,
                        "{\"verifiableCredential\":%s,\"options\":{\"returnCredential\":true}}"
                                .formatted(signed()))
                .statusCode(200)
                .body("credential.credentialSubject.name", is("Alice"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{}",
                "{\"verifiableCredential\":7,\"verifiablePresentation\":7}",
                "{\"verifiableCredential\":\"x\",\"verifiablePresentation\":\"x\",\"options\":[]}",
                "{\"verifiableCredential\":\"x\",\"verifiablePresentation\":\"x\",\"options\":{\"domain\":7}}",
                "{\"verifiableCredential\":\"x\",\"verifiablePresentation\":\"x\",\"options\":{\"challenge\":\"\"}}"
            })
    void a_request_that_makes_no_sense_is_a_problem(String body) {
        for (String path : List.of(CREDENTIAL, PRESENTATION, "/api/vc/presentations/verify")) {
            post(path, body).statusCode(422).contentType("application/problem+json");
        }
    }

    @Test
    void a_presentation_is_verified_with_each_credential() {
        ObjectNode presented =
                somebody.presented(somebody.presentation(signed(), signed()), "a.example", "1234");

        post(PRESENTATION, present(presented, "{\"domain\":\"a.example\",\"challenge\":\"1234\"}"))
                .statusCode(200)
                .body("verified", is(true))
                .body("profile", is("proof-only"))
                .body("results.presentation.challenge.verified", is(true))
                .body("results.presentation.challenge.input", is("1234"))
                .body("results.presentation.domain.verified", is(true))
                .body("results.presentation.holder.verified", is(true))
                .body("results.presentation.proof[0].verified", is(true))
                .body("results.credentials.size()", is(2))
                .body("results.credentials[1].verified", is(true));
    }

    @Test
    void a_presentation_for_somebody_else_is_a_problem() {
        ObjectNode presented =
                somebody.presented(somebody.presentation(signed()), "a.example", "1234");

        post(PRESENTATION, present(presented, "{\"domain\":\"b.example\",\"challenge\":\"1234\"}"))
                .statusCode(400)
                .contentType("application/problem+json")
                .body("verified", is(false))
                .body("results.presentation.domain.verified", is(false))
                .body(
                        "problemDetails.type",
                        hasItem("https://w3id.org/security#INVALID_DOMAIN_ERROR"));
    }

    @Test
    void a_presentation_that_nobody_signed_is_verified_when_asked() {
        ObjectNode unsigned = somebody.presentation(signed());

        post(PRESENTATION, "{\"presentation\":%s}".formatted(unsigned))
                .statusCode(200)
                .body("results.presentation.proof.size()", is(0))
                .body("results.credentials[0].verified", is(true));
        post(PRESENTATION, present(unsigned, "{}")).statusCode(400);
    }

    @Test
    void what_shows_less_is_derived_and_verified() {
        SomeHolder issuer = SomeHolder.withP256(clock.instant());
        ObjectNode statement = issuer.statement();
        ((ObjectNode) statement.get("credentialSubject")).put("description", "has the grade 1.3");
        ObjectNode base = issuer.signedForHolder(statement, List.of("/issuer"));

        String derived =
                post("/api/vc/credentials/derive", derive(base, "[\"/credentialSubject/name\"]"))
                        .statusCode(201)
                        .body("credentialSubject.name", is("Alice"))
                        .body("credentialSubject.description", nullValue())
                        .extract()
                        .asString();

        post(CREDENTIAL, verify(Json.object(derived))).statusCode(200).body("verified", is(true));
        post(CREDENTIAL, verify(base)).statusCode(400).body("verified", is(false));
    }

    @Test
    void nothing_is_derived_from_what_does_not_allow_it() {
        ObjectNode base =
                SomeHolder.withP256(clock.instant())
                        .signedForHolder(
                                SomeHolder.withP256(clock.instant()).statement(), List.of());

        for (String body :
                List.of(
                        derive(signed(), "[\"/credentialSubject\"]"),
                        derive(base, "[\"/nowhere\"]"),
                        derive(base, "[\"credentialSubject\"]"),
                        derive(base, "[7]"),
                        "{\"verifiableCredential\":\"eyJ.e30.\"}")) {
            post("/api/vc/credentials/derive", body)
                    .statusCode(422)
                    .contentType("application/problem+json");
        }
    }

    private ObjectNode signed() {
        return somebody.signed(somebody.statement());
    }

    private static String verify(JsonNode credential) {
        return "{\"verifiableCredential\":%s,\"options\":{\"checks\":[\"proof\"]}}"
                .formatted(credential);
    }

    private static String present(JsonNode presentation, String options) {
        return "{\"verifiablePresentation\":%s,\"options\":%s}".formatted(presentation, options);
    }

    private static String derive(JsonNode credential, String pointers) {
        return "{\"verifiableCredential\":%s,\"options\":{\"selectivePointers\":%s}}"
                .formatted(credential, pointers);
    }

    private static ValidatableResponse post(String path, String body) {
        return given().contentType("application/json")
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post(path)
                .then();
    }
}
