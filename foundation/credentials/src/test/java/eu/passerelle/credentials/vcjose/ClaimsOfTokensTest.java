package eu.passerelle.credentials.vcjose;

import static eu.passerelle.credentials.SomeCredential.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.jose.Jws;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.key.KeyType;
import eu.passerelle.credentials.key.Keys;
import eu.passerelle.credentials.key.SigningKey;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What VC-JOSE-COSE asks of header and claims, case by case; null takes a member away. */
class ClaimsOfTokensTest {

    private static final String ISSUER = "https://uni.example/issuer";
    private static final SigningKey KEY = SigningKey.generate(KeyType.P256, ISSUER + "#k", ISSUER);
    private static final Keys KEYS = Keys.of(List.of(KEY.verificationKey()));

    static Stream<Arguments> tokens() {
        long now = NOON.getEpochSecond();
        return Stream.of(
                arguments("an absolute kid", "{}", "{}", true),
                arguments(
                        "a kid that iss completes",
                        "{\"kid\":\"k\"}",
                        "{\"iss\":\"%s\"}".formatted(ISSUER),
                        true),
                arguments(
                        "a kid that iss in the header completes",
                        "{\"kid\":\"#k\",\"iss\":\"%s\"}".formatted(ISSUER),
                        "{}",
                        true),
                arguments("a kid that nothing completes", "{\"kid\":\"k\"}", "{}", false),
                arguments("no kid", "{\"kid\":null}", "{\"iss\":\"%s\"}".formatted(ISSUER), false),
                arguments("a kid that is no text", "{\"kid\":1}", "{}", false),
                arguments("another iss", "{}", "{\"iss\":\"https://other.example\"}", false),
                arguments(
                        "another iss in the header",
                        "{\"iss\":\"https://other.example\"}",
                        "{}",
                        false),
                arguments(
                        "an iss that is no text",
                        "{}",
                        "{\"iss\":{\"id\":\"%s\"}}".formatted(ISSUER),
                        false),
                arguments("a vc claim", "{}", "{\"vc\":{}}", false),
                arguments("a vp claim", "{}", "{\"vp\":{}}", false),
                arguments("vc in the header", "{\"vc\":{}}", "{}", false),
                arguments("vp in the header", "{\"vp\":true}", "{}", false),
                arguments("no typ and no cty", "{\"typ\":null,\"cty\":null}", "{}", true),
                arguments("typ in full", "{\"typ\":\"application/%s\"}", "{}", true),
                arguments("another typ", "{\"typ\":\"JWT\"}", "{}", false),
                arguments("a typ that is no text", "{\"typ\":[\"%s\"]}", "{}", false),
                arguments("another cty", "{\"cty\":\"application/json\"}", "{}", false),
                arguments("an unknown claim", "{}", "{\"x\":1}", true),
                arguments("an unknown header", "{\"x\":1}", "{}", true),
                arguments("expired", "{}", "{\"exp\":%d}".formatted(now), false),
                arguments("not yet expired", "{}", "{\"exp\":%d}".formatted(now + 1), true),
                arguments("an end in a text", "{}", "{\"exp\":\"2031-01-01\"}", false),
                arguments("not yet valid", "{}", "{\"nbf\":%d}".formatted(now + 1), false),
                arguments("valid from now", "{}", "{\"nbf\":%d}".formatted(now), true),
                arguments(
                        "a moment of signing in a text",
                        "{}",
                        "{\"iat\":\"2024-01-01T00:00:00Z\"}",
                        true));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tokens")
    void a_credential(String what, String header, String claims, boolean right) {
        String token = token("vc+jwt", "vc", header, claims, "issuer");

        assertThat(passesAsCredential(token)).as(what).isEqualTo(right);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tokens")
    void a_presentation(String what, String header, String claims, boolean right) {
        String token = token("vp+jwt", "vp", header, claims, "holder");

        assertThat(passesAsPresentation(token)).as(what).isEqualTo(right);
    }

    private static boolean passesAsCredential(String token) {
        try {
            return VcJwt.parse(token).verify(KEYS, NOON, true).passed();
        } catch (Rejected rejected) {
            return false;
        }
    }

    private static boolean passesAsPresentation(String token) {
        try {
            return VpJwt.of(Jws.parse(token))
                    .verify(KEYS, NOON, Optional.empty(), Optional.empty())
                    .passed();
        } catch (Rejected rejected) {
            return false;
        }
    }

    private static String token(String typ, String cty, String header, String claims, String who) {
        var own = Json.newObject().put("kid", ISSUER + "#k").put("typ", typ).put("cty", cty);
        var said = Json.newObject().put(who, ISSUER);
        byte[] payload = Json.text(changed(said, claims)).getBytes(StandardCharsets.UTF_8);
        return Jws.sign(changed(own, header.replace("%s", typ)), payload, KEY);
    }

    private static ObjectNode changed(ObjectNode object, String differences) {
        object.setAll(Json.object(differences));
        object.properties().removeIf(member -> member.getValue().isNull());
        return object;
    }
}
