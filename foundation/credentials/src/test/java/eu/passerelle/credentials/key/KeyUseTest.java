package eu.passerelle.credentials.key;

import static eu.passerelle.credentials.SomeCredential.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.passerelle.credentials.finding.Finding;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.multiformat.Base64Url;
import java.security.PublicKey;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KeyUseTest {

    private static final String DID = "did:web:uni.example";
    private static final KeyUse ASSERTION = new KeyUse(Purpose.ASSERTION, NOON);

    private final PublicKey key = Crypto.generate(KeyType.ED25519).getPublic();

    @Test
    void a_key_of_the_issuer_for_this_purpose_will_do() {
        assertThat(ask(with(Set.of(Purpose.ASSERTION), null, null), DID))
                .isInstanceOf(Finding.Passed.class);
    }

    @Test
    void a_key_of_another_will_not() {
        var own = with(Set.of(Purpose.ASSERTION), null, null);

        assertThat(ask(own, "did:web:other.example")).isInstanceOf(Finding.Failed.class);
    }

    @Test
    void a_key_for_another_purpose_will_not() {
        assertThat(ask(with(Set.of(Purpose.AUTHENTICATION), null, null), DID))
                .isInstanceOf(Finding.Failed.class);
        assertThat(ask(with(Set.of(), null, null), DID)).isInstanceOf(Finding.Failed.class);
    }

    @Test
    void a_key_that_is_revoked_or_has_expired_will_not() {
        var purposes = Set.of(Purpose.ASSERTION);

        assertThat(ask(with(purposes, NOON, null), DID)).isInstanceOf(Finding.Failed.class);
        assertThat(ask(with(purposes, null, NOON), DID)).isInstanceOf(Finding.Failed.class);
        assertThat(ask(with(purposes, NOON.plusSeconds(1), NOON.plusSeconds(1)), DID))
                .isInstanceOf(Finding.Passed.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"P256", "P384", "P521"})
    void a_point_beside_the_curve_is_no_key(KeyType type) {
        var jwk = Jwk.of(Crypto.generate(type).getPublic());
        byte[] y = Base64Url.decode(jwk.get("y").asText());
        y[y.length - 1] ^= 1;
        jwk.put("y", Base64Url.encode(y));

        assertThatThrownBy(() -> Jwk.publicKey(jwk)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_small_rsa_key_is_no_key() {
        var jwk = Json.newObject().put("kty", "RSA").put("e", "AQAB");
        byte[] modulus = new byte[128];
        java.util.Arrays.fill(modulus, (byte) 0xff);
        jwk.put("n", Base64Url.encode(modulus));

        assertThatThrownBy(() -> Jwk.publicKey(jwk)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"ED25519", "P256", "P384", "P521"})
    void a_signature_of_another_length_is_none(KeyType type) {
        var pair = Crypto.generate(type);
        byte[] message = {1};
        byte[] signature = Crypto.sign(type, pair.getPrivate(), message);

        assertThat(signature).hasSize(type.signatureSizeInBytes());
        byte[] longer = java.util.Arrays.copyOf(signature, signature.length + 1);
        assertThat(Crypto.verify(type, pair.getPublic(), message, longer)).isFalse();
        assertThat(Crypto.verify(type, pair.getPublic(), message, new byte[0])).isFalse();
        assertThat(Crypto.verify(type, pair.getPublic(), message, new byte[signature.length]))
                .isFalse();
    }

    private static Finding ask(VerificationKey key, String controller) {
        return ASSERTION.finding(key, Optional.of(controller));
    }

    private VerificationKey with(Set<Purpose> purposes, Instant expires, Instant revoked) {
        return new VerificationKey(
                DID + "#k",
                DID,
                KeyType.ED25519,
                key,
                purposes,
                Optional.ofNullable(expires),
                Optional.ofNullable(revoked));
    }
}
