package eu.passerelle.credentials.vcjose;

import static eu.passerelle.credentials.SomeCredential.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import eu.passerelle.credentials.SomeCredential;
import eu.passerelle.credentials.did.DidKey;
import eu.passerelle.credentials.finding.Check;
import eu.passerelle.credentials.finding.Verification;
import eu.passerelle.credentials.jose.Jws;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.key.Jwk;
import eu.passerelle.credentials.key.KeyType;
import eu.passerelle.credentials.key.Keys;
import eu.passerelle.credentials.key.SigningKey;
import eu.passerelle.credentials.key.VerificationKey;
import eu.passerelle.credentials.multiformat.Base64Url;
import eu.passerelle.credentials.openbadges.OpenBadge;
import eu.passerelle.credentials.reading.Binding;
import eu.passerelle.credentials.reading.Reading;
import eu.passerelle.credentials.reading.SecuredCredential;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class VcJwtTest {

    private final SigningKey key = DidKey.generate(KeyType.P256);
    private final String issuer = key.verificationKey().controller();
    private final String token = VcJwt.sign(badge(issuer), key);

    @ParameterizedTest
    @EnumSource(names = {"ED25519", "P256", "P384"})
    void a_signed_credential_verifies(KeyType type) {
        var own = DidKey.generate(type);
        String signed = VcJwt.sign(badge(own.verificationKey().controller()), own);

        assertThat(verify(signed, DidKey.keys()).passed()).isTrue();
    }

    @Test
    void an_independent_library_reads_it() throws Exception {
        var jwk = ECKey.parse(Json.text(Jwk.of(key.verificationKey().key())));

        var read = JWSObject.parse(token);

        assertThat(read.verify(new ECDSAVerifier(jwk))).isTrue();
        assertThat(read.getHeader().getType().getType()).isEqualTo("vc+jwt");
    }

    @Test
    void no_character_of_it_can_be_changed() {
        for (int i = 0; i < token.length(); i++) {
            char other = token.charAt(i) == 'A' ? 'B' : 'A';
            String tampered = token.substring(0, i) + other + token.substring(i + 1);

            assertThat(verify(tampered, DidKey.keys()).passed()).as("character " + i).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "None", "HS256", "RS256", "ES384", "EdDSA"})
    void another_algorithm_than_the_keys_own_is_refused(String algorithm) {
        String forged = withHeader("{\"alg\":\"%s\",\"kid\":\"%s\"}".formatted(algorithm, kid()));

        assertThat(verify(forged, DidKey.keys()).passed(Check.PROOF)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "HS256", "RS256", "ES384", "EdDSA"})
    void another_algorithm_is_refused_even_if_the_key_signed_it(String algorithm) {
        String input =
                encoded("{\"alg\":\"%s\",\"kid\":\"%s\"}".formatted(algorithm, kid()))
                        + "."
                        + token.split("\\.")[1];
        byte[] signature = key.sign(input.getBytes(StandardCharsets.US_ASCII));

        String forged = input + "." + Base64Url.encode(signature);

        assertThat(verify(forged, DidKey.keys()).passed(Check.PROOF)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"at+jwt", "vp+jwt", "kb+jwt", "statuslist+jwt", "VC+JWT"})
    void a_token_of_another_type_is_no_credential(String typ) {
        var header = Json.newObject().put("kid", kid()).put("typ", typ);
        byte[] payload = Json.text(badge(issuer)).getBytes(StandardCharsets.UTF_8);

        assertThat(verify(Jws.sign(header, payload, key), DidKey.keys()).passed()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"vc", "vp"})
    void a_claim_of_the_older_mapping_is_refused(String claim) {
        var credential = badge(issuer);
        credential.putObject(claim);

        assertThat(verify(VcJwt.sign(credential, key), DidKey.keys()).passed()).isFalse();
    }

    @Test
    void a_token_signed_with_the_public_key_as_a_secret_is_refused() throws Exception {
        byte[] secret = key.verificationKey().key().getEncoded();
        var mac = javax.crypto.Mac.getInstance("HmacSHA256");
        mac.init(new javax.crypto.spec.SecretKeySpec(secret, "HmacSHA256"));
        String input =
                encoded("{\"alg\":\"HS256\",\"kid\":\"%s\"}".formatted(kid()))
                        + "."
                        + token.split("\\.")[1];
        String forged = input + "." + Base64Url.encode(mac.doFinal(input.getBytes()));

        assertThat(verify(forged, DidKey.keys()).passed()).isFalse();
    }

    @Test
    void an_unsigned_token_is_refused() {
        String forged = encoded("{\"alg\":\"none\"}") + "." + token.split("\\.")[1] + ".";

        assertThat(verify(forged, DidKey.keys()).passed()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"jwk", "jku", "x5u", "x5c"})
    void a_key_in_the_header_is_refused_even_if_it_signed(String member) {
        var header = Json.newObject().put("kid", kid());
        if (member.equals("jwk")) {
            header.set("jwk", Jwk.of(key.verificationKey().key()));
        } else {
            header.put(member, "https://attacker.example/key");
        }
        String forged =
                Jws.sign(header, Json.text(badge(issuer)).getBytes(StandardCharsets.UTF_8), key);

        assertThat(verify(forged, DidKey.keys()).passed(Check.PROOF)).isFalse();
    }

    @Test
    void a_key_of_somebody_else_is_not_the_issuers() {
        var stranger = DidKey.generate(KeyType.P256);
        String forged = VcJwt.sign(badge(issuer), stranger);

        var verification = verify(forged, DidKey.keys());

        assertThat(verification.passed(Check.PROOF)).isTrue();
        assertThat(verification.passed(Check.CONTROL)).isFalse();
    }

    @Test
    void an_issuer_of_its_own_in_iss_is_refused() {
        var credential = badge(issuer);
        credential.put("iss", "https://attacker.example");

        assertThat(verify(VcJwt.sign(credential, key), DidKey.keys()).passed()).isFalse();
    }

    @Test
    void an_unknown_key_leaves_the_question_open() {
        assertThat(verify(token, Keys.of(List.of())).passed()).isFalse();
    }

    @Test
    void a_revoked_key_verifies_nothing() {
        VerificationKey revoked = key.verificationKey().revokedAt(NOON);

        assertThat(verify(token, Keys.of(List.of(revoked))).passed(Check.CONTROL)).isFalse();
    }

    private static com.fasterxml.jackson.databind.node.ObjectNode badge(String issuer) {
        return OpenBadge.render(SomeCredential.issuedBy(issuer), List.of("en")).document();
    }

    private String kid() {
        return key.verificationKey().id();
    }

    private String withHeader(String header) {
        int dot = token.indexOf('.');
        return encoded(header) + token.substring(dot);
    }

    private static String encoded(String text) {
        return Base64Url.encode(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Verification verify(String token, Keys keys) {
        return switch (SecuredCredential.read(token.getBytes(StandardCharsets.US_ASCII))) {
            case Reading.Read read -> read.credential().verifyProof(keys, NOON, Binding.TO_ISSUER);
            case Reading.Unreadable unreadable -> unreadable.why();
        };
    }
}
