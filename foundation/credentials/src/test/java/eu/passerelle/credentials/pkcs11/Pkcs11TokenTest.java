package eu.passerelle.credentials.pkcs11;

import static eu.passerelle.credentials.SomeCredential.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.key.KeyType;
import eu.passerelle.credentials.key.Keys;
import eu.passerelle.credentials.key.Signer;
import eu.passerelle.credentials.reading.Binding;
import eu.passerelle.credentials.reading.Reading;
import eu.passerelle.credentials.reading.SecuredCredential;
import eu.passerelle.credentials.sdjwt.DisclosureFrame;
import eu.passerelle.credentials.sdjwt.Salts;
import eu.passerelle.credentials.sdjwt.SdJwtVc;
import eu.passerelle.credentials.x509.CertifiedName;
import eu.passerelle.credentials.x509.CertifiedSigner;
import eu.passerelle.credentials.x509.LocalAuthority;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.util.Throwables;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(SoftHsm.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class Pkcs11TokenTest {

    private static final String ISSUER = "https://rheinfurt.example/issuer";
    private static final CertifiedName NAME =
            CertifiedName.of("Rheinfurt University", "DE", ISSUER);

    private static final char[] WRONG = {'9', '9', '9', '9', '1'};

    private static TokenAddress address;
    private static Throwable refused;
    private static Pkcs11Token token;

    @BeforeAll
    static void a_fresh_token() {
        address = SoftHsm.freshToken();
        // first, because a token asks a program for the PIN only once
        refused = catchThrowable(() -> Pkcs11Token.open(address, WRONG));
        token = Pkcs11Token.open(address, SoftHsm.PIN);
    }

    @ParameterizedTest
    @EnumSource(names = {"P256", "P384", "P521", "RSA"})
    void a_key_made_in_the_token_signs_and_does_not_leave(KeyType type)
            throws GeneralSecurityException {
        byte[] message = {1, 2, 3};

        Signer made = generate(type, "#" + type);

        byte[] signature = made.sign(message);
        assertThat(made.verificationKey().type()).isEqualTo(type);
        assertThat(made.verificationKey().verifies(message, signature)).isTrue();
        if (type.isEllipticCurve()) {
            assertThat(signature).hasSize(type.signatureSizeInBytes());
        }
        assertThat(handle("#" + type).getEncoded()).isNull();
        assertThat(handle("#" + type).toString())
                .contains("token object", "sensitive", "unextractable");
    }

    @Test
    void the_key_is_found_again_by_who_logs_in_later() {
        Signer made = generate(KeyType.P256, "#later");

        Signer found = Pkcs11Token.open(address, SoftHsm.PIN).find("#later", ISSUER).orElseThrow();

        byte[] message = {7};
        assertThat(made.verificationKey().verifies(message, found.sign(message))).isTrue();
        assertThat(token.find("#unknown", ISSUER)).isEmpty();
    }

    @Test
    void a_certified_key_in_a_token_issues_a_credential() {
        var root = LocalAuthority.root("Root", NOON);
        Signer made = generate(KeyType.P256, "#certified");
        CertifiedSigner signer = root.certify(made, NAME, NOON);
        var claims = Json.newObject().put("vct", "urn:t").put("iss", ISSUER).put("title", "T");

        String issued =
                SdJwtVc.issue(claims, DisclosureFrame.of("/title"), Salts.random(), signer)
                        .serialized();

        var read = (Reading.Read) SecuredCredential.read(issued.getBytes());
        Keys keys = Keys.of(List.of()).trusting(List.of(root.certificate()));
        assertThat(read.credential().verifyProof(keys, NOON, Binding.TO_ISSUER).passed()).isTrue();
    }

    @Test
    void a_key_that_is_there_is_not_overwritten() {
        Signer first = generate(KeyType.P256, "#once");

        assertThatThrownBy(() -> generate(KeyType.P256, "#once"))
                .isInstanceOf(IllegalArgumentException.class);
        byte[] message = {1};
        Signer still = token.find("#once", ISSUER).orElseThrow();
        assertThat(first.verificationKey().verifies(message, still.sign(message))).isTrue();
    }

    @Test
    void many_may_sign_at_once() {
        Signer signer = generate(KeyType.P256, "#many");

        var all =
                IntStream.range(0, 400)
                        .parallel()
                        .mapToObj(i -> new byte[] {(byte) i, (byte) (i >> 8)})
                        .map(one -> signer.verificationKey().verifies(one, signer.sign(one)))
                        .toList();

        assertThat(all).hasSize(400).containsOnly(true);
    }

    @Test
    void ed25519_is_not_to_be_had() {
        assertThatThrownBy(() -> generate(KeyType.ED25519, "#ed"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_wrong_pin_opens_nothing_and_is_told_nowhere() {
        assertThat(refused).isInstanceOf(TokenFailure.class);
        assertThat(Throwables.getStackTrace(refused)).doesNotContain("99991");
        assertThat(token.toString() + address + generate(KeyType.P256, "#said"))
                .doesNotContain("2468");
    }

    @ParameterizedTest
    @ValueSource(strings = {"libsofthsm2.so", "/lib/x\".so", "/lib/x\nname=y.so"})
    void a_library_that_would_configure_something_else_is_refused(String library) {
        assertThatThrownBy(() -> TokenAddress.place(Path.of(library), 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_library_that_is_not_there_is_a_failure() {
        var nowhere = TokenAddress.slot(Path.of("/nowhere/lib.so"), 1);

        assertThatThrownBy(() -> Pkcs11Token.open(nowhere, SoftHsm.PIN))
                .isInstanceOf(TokenFailure.class);
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void a_token_that_was_taken_away_signs_nothing() {
        Signer signer = generate(KeyType.P256, "#taken");

        SoftHsm.remove();

        assertThatThrownBy(() -> signer.sign(new byte[] {1})).isInstanceOf(TokenFailure.class);
    }

    private static Signer generate(KeyType type, String id) {
        return token.generate(type, id, ISSUER, NAME, NOON);
    }

    private static PrivateKey handle(String id) throws GeneralSecurityException {
        return token.handle(id).orElseThrow();
    }
}
