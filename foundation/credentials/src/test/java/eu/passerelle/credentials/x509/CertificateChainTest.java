package eu.passerelle.credentials.x509;

import static eu.passerelle.credentials.SomeCredential.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.passerelle.credentials.did.DidKey;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.key.Jwk;
import eu.passerelle.credentials.key.KeyType;
import eu.passerelle.credentials.key.SigningKey;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CertificateChainTest {

    private static final String ISSUER = "did:web:rheinfurt.example:issuers:1";
    private static final LocalAuthority ROOT = LocalAuthority.root("Root", NOON);
    private static final SigningKey KEY = DidKey.generate(KeyType.P256);
    private static final CertifiedSigner SIGNER =
            ROOT.subordinate("Issuing", NOON)
                    .certify(
                            KEY,
                            new CertifiedName(
                                    "Rheinfurt University",
                                    "DE",
                                    List.of(ISSUER),
                                    List.of("Rheinfurt.example", "*.wild.example")),
                            NOON);

    @Test
    void a_chain_survives_being_written_into_a_header() {
        var x5c = SIGNER.chain().x5c();

        assertThat(CertificateChain.ofX5c(Json.value(Json.text(x5c)))).isEqualTo(SIGNER.chain());
        assertThat(SIGNER.certificates()).hasSize(2).doesNotContain(ROOT.certificate());
    }

    @ParameterizedTest
    @CsvSource({
        "did:web:rheinfurt.example:issuers:1, true",
        "https://rheinfurt.example, true",
        "https://RHEINFURT.example/issuer, true",
        "https://rheinfurt.example:8443/issuer, true",
        "did:web:rheinfurt.example:issuers:2, false",
        "did:web:rheinfurt.example, false",
        "http://rheinfurt.example, false",
        "https://rheinfurt.example.evil.example, false",
        "https://rheinfurt.example@evil.example, false",
        "https://a.wild.example, false",
        "https://evil.example/rheinfurt.example, false",
        "https://, false",
        "'', false"
    })
    void the_alternative_names_say_whose_it_is(String issuer, boolean is) {
        assertThat(SIGNER.chain().isFor(issuer)).isEqualTo(is);
    }

    @Test
    void the_subject_is_called_by_its_url() {
        assertThat(SIGNER.chain().subject()).isEqualTo(ISSUER);
        assertThat(new CertificateChain(List.of(ROOT.certificate())).subject()).contains("CN=Root");
    }

    static Stream<String> unreadable() {
        String good = SIGNER.chain().x5c().get(0).asText();
        byte[] longer = java.util.Arrays.copyOf(Base64.getDecoder().decode(good), 2000);
        return Stream.of(
                "\"" + good + "\"",
                "[]",
                "[1]",
                "[\"\"]",
                "[\"" + good.replace('+', '-').replace('/', '_') + "\",\"-_-_\"]",
                "[\"" + Base64.getMimeEncoder().encodeToString(longer).replace("\r\n", " ") + "\"]",
                "[\"" + Base64.getEncoder().encodeToString(longer) + "\"]",
                "[\"" + Base64.getEncoder().encodeToString("-----BEGIN".getBytes()) + "\"]",
                "[\"" + "A".repeat(30_000) + "\"]",
                "[" + ("\"" + good + "\",").repeat(8) + "\"" + good + "\"]");
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void what_is_no_chain_within_bounds_is_refused(String x5c) {
        var value = Json.value(x5c);

        assertThatThrownBy(() -> CertificateChain.ofX5c(value)).isInstanceOf(Rejected.class);
    }

    @Test
    void a_chain_in_a_jwk_is_about_that_key() {
        var jwk = Jwk.of(KEY.verificationKey().key());
        var other = Jwk.of(DidKey.generate(KeyType.P256).verificationKey().key());
        jwk.set("x5c", SIGNER.chain().x5c());
        other.set("x5c", SIGNER.chain().x5c());

        assertThat(CertificateChain.ofJwk(jwk)).contains(SIGNER.chain());
        assertThat(CertificateChain.ofJwk(Jwk.of(KEY.verificationKey().key()))).isEmpty();
        assertThatThrownBy(() -> CertificateChain.ofJwk(other)).isInstanceOf(Rejected.class);
    }

    @Test
    void a_signer_takes_no_chain_of_another() {
        var other = DidKey.generate(KeyType.P256);

        assertThatThrownBy(() -> CertifiedSigner.of(other, SIGNER.chain()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_authority_that_was_kept_certifies_again() {
        var key = DidKey.generate(KeyType.P256);
        var first = LocalAuthority.root(key, "Root", NOON);

        var again = LocalAuthority.of(key, first.certificate());

        var chain = again.certify(KEY, CertifiedName.of("Uni", "DE", ISSUER), NOON).chain();
        assertThat(new PathValidation(List.of(first.certificate()), NOON).check(chain))
                .isInstanceOf(eu.passerelle.credentials.finding.Finding.Passed.class);
    }
}
