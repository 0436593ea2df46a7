package eu.passerelle.credentials.sdjwt;

import static eu.passerelle.credentials.SomeCredential.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.Vectors;
import eu.passerelle.credentials.did.DidKey;
import eu.passerelle.credentials.finding.Finding;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.jose.Jws;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.key.Jwk;
import eu.passerelle.credentials.key.KeyType;
import eu.passerelle.credentials.key.SigningKey;
import eu.passerelle.credentials.key.VerificationKey;
import eu.passerelle.credentials.multiformat.Base64Url;
import eu.passerelle.credentials.reading.Reading;
import eu.passerelle.credentials.reading.SecuredCredential;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What RFC 9901 forbids, case by case. */
class SdJwtRulesTest {

    private static final SigningKey KEY = DidKey.generate(KeyType.P256);
    private static final String A = disclosure("[\"s1\",\"a\",1]");
    private static final String B = disclosure("[\"s2\",\"b\",{\"c\":2}]");
    private static final String ELEMENT = disclosure("[\"s3\",\"x\"]");
    private static final KeyBinding ASKED =
            new KeyBinding("https://verifier.example", "n-1", Duration.ofMinutes(5));

    static Stream<Arguments> refused() {
        String nested = disclosure("[\"s4\",\"n\",{\"_sd\":[\"%s\"]}]".formatted(sha256(A)));
        return Stream.of(
                arguments(
                        "a digest twice in one list",
                        payload("_sd", sha256(A), sha256(A)),
                        List.of(A)),
                arguments(
                        "a digest twice at different places",
                        "{\"_sd\":[\"%1$s\"],\"o\":{\"_sd\":[\"%1$s\"]}}".formatted(sha256(A)),
                        List.of(A)),
                arguments(
                        "a digest again inside a disclosure",
                        payload("_sd", sha256(A), sha256(nested)),
                        List.of(A, nested)),
                arguments("a disclosure twice", payload("_sd", sha256(A)), List.of(A, A)),
                arguments(
                        "a disclosure of nothing in the token",
                        payload("_sd", sha256(A)),
                        List.of(A, B)),
                arguments(
                        "a disclosure inside one that is not shown",
                        payload("_sd", sha256(nested)),
                        List.of(A)),
                arguments(
                        "a claim that is there already",
                        "{\"a\":0,\"_sd\":[\"%s\"]}".formatted(sha256(A)),
                        List.of(A)),
                arguments(
                        "an element among members",
                        payload("_sd", sha256(ELEMENT)),
                        List.of(ELEMENT)),
                arguments(
                        "a member among elements",
                        "{\"l\":[{\"...\":\"%s\"}]}".formatted(sha256(A)),
                        List.of(A)),
                arguments(
                        "a digest of an element with a member beside it",
                        "{\"l\":[{\"...\":\"%s\",\"x\":1}]}".formatted(sha256(ELEMENT)),
                        List.of(ELEMENT)),
                arguments(
                        "a digest of an element outside of a list",
                        "{\"...\":\"%s\"}".formatted(sha256(ELEMENT)),
                        List.of(ELEMENT)),
                arguments(
                        "_sd that is no list", "{\"_sd\":\"%s\"}".formatted(sha256(A)), List.of(A)),
                arguments("a digest that is no text", "{\"_sd\":[1]}", List.of()),
                arguments(
                        "an element's digest that is no text", "{\"l\":[{\"...\":1}]}", List.of()),
                arguments("an unknown algorithm", "{\"_sd_alg\":\"md5\",\"_sd\":[]}", List.of()),
                arguments("an algorithm that is no text", "{\"_sd_alg\":256}", List.of()),
                arguments(
                        "a digest by another algorithm",
                        "{\"_sd_alg\":\"sha-512\",\"_sd\":[\"%s\"]}".formatted(sha256(A)),
                        List.of(A)),
                arguments(
                        "the reserved name _sd",
                        named("_sd"),
                        List.of(disclosure("[\"s\",\"_sd\",[]]"))),
                arguments(
                        "the reserved name ...",
                        named("..."),
                        List.of(disclosure("[\"s\",\"...\",\"x\"]"))),
                arguments(
                        "a name that is no text",
                        payload("_sd", sha256(disclosure("[\"s\",1,2]"))),
                        List.of(disclosure("[\"s\",1,2]"))),
                arguments(
                        "a salt that is no text",
                        payload("_sd", sha256(disclosure("[1,\"a\",2]"))),
                        List.of(disclosure("[1,\"a\",2]"))),
                arguments("one part", payload("_sd"), List.of(disclosure("[\"s\"]"))),
                arguments("four parts", payload("_sd"), List.of(disclosure("[\"s\",\"a\",1,2]"))),
                arguments("an object", payload("_sd"), List.of(disclosure("{\"a\":1}"))),
                arguments("no JSON", payload("_sd"), List.of(disclosure("[\"s\","))),
                arguments("two values", payload("_sd"), List.of(disclosure("[\"s\",\"a\",1][]"))),
                arguments(
                        "a member twice inside",
                        payload("_sd"),
                        List.of(disclosure("[\"s\",\"a\",{\"x\":1,\"x\":2}]"))),
                arguments("padding", payload("_sd", sha256(A + "=")), List.of(A + "=")),
                arguments(
                        "not UTF-8",
                        payload("_sd"),
                        List.of(Base64Url.encode(new byte[] {'[', (byte) 0xc3, ']'}))),
                arguments("an empty part", payload("_sd"), List.of("")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void what_does_not_belong_is_refused(String what, String payload, List<String> disclosures) {
        String token = token(payload, disclosures);

        assertThatThrownBy(() -> SdJwt.parse(token).claims()).as(what).isInstanceOf(Rejected.class);
    }

    @ParameterizedTest
    @CsvSource({"sha-256, SHA_256", "sha-384, SHA_384", "sha-512, SHA_512"})
    void digests_by_each_algorithm_are_read(String name, DigestAlgorithm algorithm) {
        String payload =
                "{\"_sd_alg\":\"%s\",\"_sd\":[\"%s\"],\"l\":[{\"...\":\"%s\"},0]}"
                        .formatted(name, algorithm.digest(A), algorithm.digest(ELEMENT));

        var claims = SdJwt.parse(token(payload, List.of(A, ELEMENT))).claims();

        assertThat(claims).isEqualTo(Json.object("{\"l\":[\"x\",0],\"a\":1}"));
    }

    @Test
    void decoys_and_elements_that_are_not_shown_leave_no_trace() {
        String payload =
                "{\"_sd\":[\"decoy\",\"%s\"],\"l\":[{\"...\":\"decoy2\"},{\"...\":\"%s\"}]}"
                        .formatted(sha256(A), sha256(ELEMENT));

        assertThat(SdJwt.parse(token(payload, List.of())).claims())
                .isEqualTo(Json.object("{\"l\":[]}"));
        assertThat(SdJwt.parse(token(payload, List.of(ELEMENT))).claims())
                .isEqualTo(Json.object("{\"l\":[\"x\"]}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"iss", "nbf", "exp", "cnf", "vct", "vct#integrity", "status"})
    void a_credential_hides_none_of_these(String claim) {
        String hidden = disclosure("[\"s\",\"%s\",\"x\"]".formatted(claim));
        String payload = payload("_sd", sha256(hidden)).replaceFirst("\\{", "{\"vct\":\"t\",");
        String open = claim.equals("vct") ? payload.replace("\"vct\":\"t\",", "") : payload;

        assertThatThrownBy(() -> SdJwtVc.parse(token(open, List.of(hidden))))
                .isInstanceOf(Rejected.class);
    }

    @Test
    void nor_any_part_of_them() {
        String hidden = disclosure("[\"s\",\"status_list\",{\"idx\":1,\"uri\":\"u\"}]");
        String payload = "{\"vct\":\"t\",\"status\":{\"_sd\":[\"%s\"]}}".formatted(sha256(hidden));

        for (List<String> shown : List.of(List.of(hidden), List.<String>of())) {
            assertThatThrownBy(() -> SdJwtVc.parse(token(payload, shown)))
                    .isInstanceOf(Rejected.class);
        }
        assertThatThrownBy(
                        () ->
                                SdJwtVc.issue(
                                        Json.object("{\"vct\":\"t\",\"cnf\":{\"jwk\":{}}}"),
                                        DisclosureFrame.of("/cnf/jwk"),
                                        Salts.random(),
                                        KEY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    static Stream<Arguments> answers() {
        long now = NOON.getEpochSecond();
        return Stream.of(
                arguments("right", "{}", true),
                arguments("another audience", "{\"aud\":\"https://other.example\"}", false),
                arguments("several audiences", "{\"aud\":[\"https://verifier.example\"]}", false),
                arguments("another nonce", "{\"nonce\":\"n-2\"}", false),
                arguments("a nonce that is no text", "{\"nonce\":1}", false),
                arguments("too old", "{\"iat\":%d}".formatted(now - 301), false),
                arguments("just not too old", "{\"iat\":%d}".formatted(now - 300), true),
                arguments("from the future", "{\"iat\":%d}".formatted(now + 61), false),
                arguments("no moment", "{\"iat\":\"now\"}", false),
                arguments("a moment beyond all bounds", "{\"iat\":1e300}", false),
                arguments("expired", "{\"exp\":%d}".formatted(now), false),
                arguments("not yet valid", "{\"nbf\":%d}".formatted(now + 1), false),
                arguments("of other claims", "{\"sd_hash\":\"x\"}", false));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("answers")
    void the_holders_answer_has_to_be_to_this_question(String what, String other, boolean right) {
        SdJwt token = bound();
        ObjectNode claims =
                Json.newObject()
                        .put("iat", NOON.getEpochSecond())
                        .put("aud", ASKED.audience())
                        .put("nonce", ASKED.nonce())
                        .put("sd_hash", token.hash());
        claims.setAll(Json.object(other));

        Finding found = ASKED.check(answered(token, "kb+jwt", claims), NOON);

        assertThat(found instanceof Finding.Passed).as(what + found).isEqualTo(right);
    }

    @ParameterizedTest
    @ValueSource(strings = {"JWT", "dc+sd-jwt", "KB+JWT", "vc+jwt"})
    void an_answer_of_another_type_is_none(String typ) {
        SdJwt token = bound();

        assertThatThrownBy(() -> answered(token, typ, Json.newObject()))
                .isInstanceOf(Rejected.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"kid\":\"k\"}",
                "{\"jwk\":{}}",
                "{\"jwk\":{\"kty\":\"oct\",\"k\":\"AA\"}}"
            })
    void a_token_that_names_no_holders_key_is_nobodys(String cnf) {
        SdJwt token = SdJwt.parse(token("{\"cnf\":%s}".formatted(cnf), List.of()));

        var answered = token.boundTo(ASKED.audience(), ASKED.nonce(), NOON, KEY);

        assertThat(ASKED.check(answered, NOON)).isInstanceOf(Finding.Failed.class);
    }

    @Test
    void the_json_serialisations_say_the_same() {
        var vector = Vectors.object("sd-jwt/5-simple.json");
        String compact = vector.get("sdJwtKb").asText();
        var issuer =
                VerificationKey.of("urn:k", "urn:c", Jwk.publicKey(vector.get("issuerKeyJwk")));

        for (ObjectNode form : List.of(flattened(compact), general(compact))) {
            SdJwt read = SdJwt.parse(Json.object(Json.text(form)));
            assertThat(read.serialized()).isEqualTo(compact);
            assertThat(read.verifiedBy(issuer)).isTrue();
            assertThat(read.claims()).isEqualTo(vector.get("processedPayload"));
        }
    }

    @Test
    void a_credential_in_json_is_read_like_any_other() {
        String token =
                token(
                        "{\"vct\":\"t\",\"iss\":\"urn:i\",\"_sd\":[\"%s\"]}".formatted(sha256(A)),
                        List.of(A));

        var read = SecuredCredential.read(Json.text(flattened(token)).getBytes());

        assertThat(((Reading.Read) read).credential().document().get("a").asInt()).isEqualTo(1);
    }

    static Stream<Arguments> badJson() {
        String compact = token(payload("_sd", sha256(A)), List.of(A));
        var twoDisclose = general(compact);
        twoDisclose.withArray("signatures").add(twoDisclose.at("/signatures/0").deepCopy());
        var both = flattened(compact);
        both.putArray("signatures");
        var twice = flattened(compact);
        ((ObjectNode) twice.get("header")).put("alg", "none");
        var separator = flattened(compact);
        ((ObjectNode) separator.get("header")).putArray("disclosures").add(A + "~" + B);
        var number = flattened(compact);
        ((ObjectNode) number.get("header")).putArray("disclosures").add(1);
        var notAList = flattened(compact);
        ((ObjectNode) notAList.get("header")).put("disclosures", A);
        var headless = flattened(compact).put("header", "x");
        var unprotected = flattened(compact);
        unprotected.remove("protected");
        var none = general(compact);
        none.putArray("signatures");
        return Stream.of(
                arguments("two signatures that disclose", twoDisclose),
                arguments("flattened and general", both),
                arguments("a header name twice", twice),
                arguments("two disclosures in one", separator),
                arguments("a disclosure that is no text", number),
                arguments("disclosures that are no list", notAList),
                arguments("a header that is none", headless),
                arguments("nothing protected", unprotected),
                arguments("no signature", none));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badJson")
    void json_that_could_be_read_in_two_ways_is_refused(String what, ObjectNode form) {
        assertThatThrownBy(() -> SdJwt.parse(form).claims()).as(what).isInstanceOf(Rejected.class);
    }

    private static ObjectNode flattened(String compact) {
        String[] parts = compact.split("~", -1);
        String[] jws = parts[0].split("\\.");
        var form = Json.newObject().put("payload", jws[1]);
        form.put("protected", jws[0]).put("signature", jws[2]);
        var header = form.putObject("header");
        var disclosures = header.putArray("disclosures");
        for (int i = 1; i < parts.length - 1; i++) {
            disclosures.add(parts[i]);
        }
        if (!parts[parts.length - 1].isEmpty()) {
            header.put("kb_jwt", parts[parts.length - 1]);
        }
        return form;
    }

    private static ObjectNode general(String compact) {
        ObjectNode signature = flattened(compact);
        var form = Json.newObject();
        form.set("payload", signature.remove("payload"));
        form.putArray("signatures").add(signature);
        return form;
    }

    private static SdJwt bound() {
        var payload = Json.object(payload("_sd", sha256(A)));
        payload.putObject("cnf").set("jwk", Jwk.of(KEY.verificationKey().key()));
        return SdJwt.parse(token(Json.text(payload), List.of(A)));
    }

    private static SdJwt answered(SdJwt token, String typ, ObjectNode claims) {
        var header = Json.newObject().put("typ", typ);
        return SdJwt.parse(token.serialized() + Jws.sign(header, bytes(Json.text(claims)), KEY));
    }

    private static String named(String name) {
        return payload("_sd", sha256(disclosure("[\"s\",\"%s\",[]]".formatted(name))));
    }

    private static String payload(String member, String... digests) {
        var payload = Json.newObject();
        var list = payload.putArray(member);
        List.of(digests).forEach(list::add);
        return Json.text(payload);
    }

    private static String token(String payload, List<String> disclosures) {
        var header = Json.newObject().put("typ", "dc+sd-jwt").put("kid", "urn:k");
        var text = new StringBuilder(Jws.sign(header, bytes(payload), KEY)).append('~');
        disclosures.forEach(one -> text.append(one).append('~'));
        return text.toString();
    }

    private static String disclosure(String json) {
        return Base64Url.encode(bytes(json));
    }

    private static String sha256(String disclosure) {
        return DigestAlgorithm.SHA_256.digest(disclosure);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
