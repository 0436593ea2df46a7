package eu.passerelle.credentials.openbadges;

import static eu.passerelle.credentials.SomeCredential.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.Credential;
import eu.passerelle.credentials.SomeCredential;
import eu.passerelle.credentials.Vectors;
import eu.passerelle.credentials.finding.Check;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.finding.Verification;
import eu.passerelle.credentials.jose.Jws;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.key.Jwk;
import eu.passerelle.credentials.key.KeyType;
import eu.passerelle.credentials.key.Keys;
import eu.passerelle.credentials.key.SigningKey;
import eu.passerelle.credentials.reading.Binding;
import eu.passerelle.credentials.reading.Format;
import eu.passerelle.credentials.reading.Reading;
import eu.passerelle.credentials.reading.SecuredCredential;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BadgeJwtTest {

    private static final String ISSUER = "https://uni.example/issuers/1";

    private final SigningKey key = SigningKey.generate(KeyType.RSA, ISSUER + "#key-1", ISSUER);

    @ParameterizedTest
    @EnumSource(names = {"RSA", "P256", "ED25519"})
    void a_badge_as_a_token_verifies(KeyType type) {
        var own = SigningKey.generate(type, ISSUER + "#key-1", ISSUER);
        String token = BadgeJwt.sign(badge(), own);

        var read = SecuredCredential.read(token.getBytes());

        assertThat(((Reading.Read) read).credential().format()).isEqualTo(Format.BADGE_JWT);
        assertThat(
                        verify(token, Keys.of(List.of(own.verificationKey())), Binding.TO_ISSUER)
                                .passed())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"iss", "jti", "sub", "nbf", "exp"})
    void a_claim_that_does_not_agree_with_the_badge_is_refused(String claim) {
        var payload = Json.object(Jws.parse(BadgeJwt.sign(badge(), key)).payload());
        if (payload.get(claim).isNumber()) {
            payload.put(claim, payload.get(claim).longValue() + 1);
        } else {
            payload.put(claim, "https://attacker.example");
        }

        assertThat(verify(signed(payload), keys(), Binding.TO_ISSUER).passed()).isFalse();
        payload.remove(claim);
        assertThat(verify(signed(payload), keys(), Binding.TO_ISSUER).passed()).isFalse();
    }

    @Test
    void a_key_in_the_header_proves_integrity_and_no_issuer() {
        var header = Json.newObject().put("typ", "JWT");
        header.set("jwk", Jwk.of(key.verificationKey().key()));
        var payload = Json.object(Jws.parse(BadgeJwt.sign(badge(), key)).payload());
        String token = Jws.sign(header, Json.text(payload).getBytes(StandardCharsets.UTF_8), key);

        assertThat(verify(token, keys(), Binding.PROOF_ONLY).passed()).isTrue();
        assertThat(verify(token, keys(), Binding.TO_ISSUER).passed(Check.CONTROL)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cty", "x5c", "iat"})
    void a_header_that_badges_do_not_have_is_refused(String name) {
        var header =
                Json.newObject()
                        .put("typ", "JWT")
                        .put("kid", key.verificationKey().id())
                        .put(name, "1");
        var payload = Json.object(Jws.parse(BadgeJwt.sign(badge(), key)).payload());
        String token = Jws.sign(header, Json.text(payload).getBytes(StandardCharsets.UTF_8), key);

        assertThat(verify(token, keys(), Binding.TO_ISSUER).passed(Check.PROOF)).isFalse();
    }

    @Test
    void the_type_may_be_left_out() {
        var header = Json.newObject().put("kid", key.verificationKey().id());
        var payload = Json.object(Jws.parse(BadgeJwt.sign(badge(), key)).payload());
        String token = Jws.sign(header, Json.text(payload).getBytes(StandardCharsets.UTF_8), key);

        var read = (Reading.Read) SecuredCredential.read(token.getBytes());

        assertThat(read.credential().format()).isEqualTo(Format.BADGE_JWT);
        assertThat(verify(token, keys(), Binding.TO_ISSUER).passed()).isTrue();
    }

    @Test
    void a_header_without_a_key_or_with_two_is_refused() {
        var payload = Json.object(Jws.parse(BadgeJwt.sign(badge(), key)).payload());
        byte[] bytes = Json.text(payload).getBytes(StandardCharsets.UTF_8);
        var none = Json.newObject().put("typ", "JWT");
        var two = none.deepCopy().put("kid", key.verificationKey().id());
        two.set("jwk", Jwk.of(key.verificationKey().key()));
        var secret = none.deepCopy();
        secret.set("jwk", Jwk.of(key.verificationKey().key()).put("d", "AA"));

        for (var header : List.of(none, two, secret)) {
            String token = Jws.sign(header, bytes, key);
            assertThat(verify(token, keys(), Binding.PROOF_ONLY).passed()).isFalse();
        }
    }

    @Test
    void a_subject_without_an_id_cannot_stand_in_a_token() {
        var nameless = badge();
        ((ObjectNode) nameless.get("credentialSubject")).remove("id");
        var payload = Json.object(Jws.parse(BadgeJwt.sign(badge(), key)).payload());
        ((ObjectNode) payload.get("credentialSubject")).remove("id");

        assertThatThrownBy(() -> BadgeJwt.sign(nameless, key)).isInstanceOf(Rejected.class);
        assertThat(verify(signed(payload), keys(), Binding.TO_ISSUER).passed()).isFalse();
    }

    @Test
    void a_token_whose_badge_begins_later_is_not_valid_yet() {
        var later = badge().put("validFrom", "2030-01-01T00:00:00Z");

        assertThat(verify(BadgeJwt.sign(later, key), keys(), Binding.TO_ISSUER).passed()).isFalse();
    }

    @Test
    void an_endorsement_and_a_learner_record_are_tokens_of_this_kind() {
        for (String type : List.of("EndorsementCredential", "ClrCredential")) {
            var document = badge();
            document.putArray("type").add("VerifiableCredential").add(type);

            String token = BadgeJwt.sign(document, key);

            assertThat(verify(token, keys(), Binding.TO_ISSUER).passed()).isTrue();
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"openbadges/1edtech/simple.jwt", "openbadges/1edtech/velocity.jwt"})
    void a_published_token_whose_key_is_unknown_is_read_and_left_open(String file) {
        String token = Vectors.text(file).strip();

        var read = SecuredCredential.read(token.getBytes());

        assertThat(read).isInstanceOf(Reading.Read.class);
        assertThat(verify(token, keys(), Binding.TO_ISSUER).passed()).isFalse();
    }

    @Test
    void the_published_token_that_holds_no_badge_is_not_read() {
        String token = Vectors.text("openbadges/mynextid-open-badge-mc-signed.jwt").strip();

        assertThat(SecuredCredential.read(token.getBytes())).isInstanceOf(Reading.Unreadable.class);
    }

    private Keys keys() {
        return Keys.of(List.of(key.verificationKey()));
    }

    private String signed(ObjectNode payload) {
        var header = Json.newObject().put("typ", "JWT").put("kid", key.verificationKey().id());
        return Jws.sign(header, Json.text(payload).getBytes(StandardCharsets.UTF_8), key);
    }

    private static ObjectNode badge() {
        Credential credential = SomeCredential.issuedBy(ISSUER);
        var known =
                new Credential(
                        credential.id(),
                        credential.holder().withId("did:example:holder"),
                        credential.parties(),
                        credential.achievement(),
                        credential.award());
        return OpenBadge.render(known, List.of("en")).document();
    }

    private static Verification verify(String token, Keys keys, Binding binding) {
        return switch (SecuredCredential.read(token.getBytes())) {
            case Reading.Read read -> read.credential().verifyProof(keys, NOON, binding);
            case Reading.Unreadable unreadable -> unreadable.why();
        };
    }
}
