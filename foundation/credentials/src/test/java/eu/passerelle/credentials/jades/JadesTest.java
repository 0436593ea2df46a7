package eu.passerelle.credentials.jades;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import eu.passerelle.credentials.finding.Check;
import eu.passerelle.credentials.finding.Finding;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.finding.Verification;
import eu.passerelle.credentials.jades.Jades.Serialization;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.key.KeyType;
import eu.passerelle.credentials.key.Keys;
import eu.passerelle.credentials.key.SigningKey;
import eu.passerelle.credentials.multiformat.Base64Url;
import eu.passerelle.credentials.x509.CertifiedName;
import eu.passerelle.credentials.x509.CertifiedSigner;
import eu.passerelle.credentials.x509.LocalAuthority;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class JadesTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final String TEXT = "{\"title\":\"Größe \\\"XL\\\" 𝄞\", \"n\": 1}";
    private static final String ISSUER = "did:web:valmont.example";

    private final LocalAuthority authority = LocalAuthority.root("Valmont test", NOON);
    private final Keys keys = Keys.of(List.of()).trusting(List.of(authority.certificate()));

    static Stream<Arguments> seals() {
        return Arrays.stream(KeyType.values())
                .filter(type -> type != KeyType.ED25519)
                .flatMap(
                        type ->
                                Arrays.stream(Serialization.values())
                                        .map(form -> Arguments.of(type, form)));
    }

    @ParameterizedTest
    @MethodSource("seals")
    void what_is_sealed_verifies(KeyType type, Serialization form) {
        String sealed = Jades.seal(TEXT, signer(type), NOON, form);

        SealedText read = read(sealed);

        assertThat(read.content()).isEqualTo(TEXT);
        assertThat(read.sealedAt()).isEqualTo(NOON);
        Verification verification = read.verify(keys, NOON);
        assertThat(verification.passed()).as(verification.toString()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("seals")
    void the_library_of_the_eu_says_the_same(KeyType type, Serialization form) {
        CertifiedSigner signer = signer(type);
        String sealed = Jades.seal(TEXT, signer, NOON, form);

        var trusted = new CommonTrustedCertificateSource();
        trusted.addCertificate(new CertificateToken(signer.chain().leaf()));
        var verifier = Offline.verifier();
        verifier.setTrustedCertSources(trusted);
        var validator =
                SignedDocumentValidator.fromDocument(
                        new InMemoryDocument(sealed.getBytes(StandardCharsets.UTF_8)));
        validator.setCertificateVerifier(verifier);
        validator.setValidationTime(Date.from(NOON.plusSeconds(60)));
        var report = validator.validateDocument().getSimpleReport();

        String id = report.getFirstSignatureId();
        assertThat(report.getSignatureFormat(id)).isEqualTo(SignatureLevel.JAdES_BASELINE_B);
        assertThat(report.getIndication(id))
                .as(report.getAdESValidationErrors(id).toString())
                .isEqualTo(Indication.TOTAL_PASSED);
    }

    @ParameterizedTest
    @EnumSource(Serialization.class)
    void a_changed_text_does_not_verify(Serialization form) {
        String sealed = Jades.seal(TEXT, signer(KeyType.P256), NOON, form);

        SealedText other = read(replaced(sealed, form));

        assertThat(other.verify(keys, NOON).findings())
                .singleElement()
                .isInstanceOf(Finding.Failed.class);
    }

    @Test
    void a_key_that_the_eu_does_not_list_seals_nothing() {
        CertifiedSigner signer = signer(KeyType.ED25519);

        assertThatThrownBy(() -> Jades.seal(TEXT, signer, NOON, Serialization.GENERAL))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_unknown_authority_leaves_it_open() {
        SealedText read = read(Jades.seal(TEXT, signer(KeyType.P256), NOON, Serialization.GENERAL));

        Verification verification = read.verify(Keys.of(List.of()), NOON);

        assertThat(verification.passed(Check.PROOF)).isTrue();
        assertThat(verification.on(Check.CONTROL))
                .singleElement()
                .isInstanceOf(Finding.Undetermined.class);
    }

    @Test
    void a_known_certificate_needs_no_authority() {
        CertifiedSigner signer = signer(KeyType.P256);
        SealedText read = read(Jades.seal(TEXT, signer, NOON, Serialization.GENERAL));

        Keys known = Keys.of(List.of(signer.chain().keyOf(ISSUER)));

        assertThat(read.verify(known, NOON).passed()).isTrue();
    }

    @Test
    void a_certificate_that_has_run_out_leaves_it_open() {
        SealedText read = read(Jades.seal(TEXT, signer(KeyType.P256), NOON, Serialization.GENERAL));

        Verification verification = read.verify(keys, NOON.plus(Duration.ofDays(1000)));

        assertThat(verification.passed(Check.PROOF)).isTrue();
        assertThat(verification.on(Check.CONTROL))
                .singleElement()
                .isInstanceOf(Finding.Undetermined.class);
    }

    @Test
    void a_seal_from_the_future_is_refused() {
        Instant later = NOON.plus(Duration.ofHours(1));
        SealedText read =
                read(Jades.seal(TEXT, signer(KeyType.P256), later, Serialization.GENERAL));

        assertThat(read.verify(keys, NOON).on(Check.PROOF))
                .singleElement()
                .isInstanceOf(Finding.Failed.class);
    }

    @Test
    void every_one_of_several_seals_has_to_hold() {
        ObjectNode one =
                Json.object(Jades.seal(TEXT, signer(KeyType.P256), NOON, Serialization.GENERAL));
        ObjectNode other =
                Json.object(
                        Jades.seal(TEXT + " ", signer(KeyType.P256), NOON, Serialization.GENERAL));
        one.withArray("/signatures").add(other.at("/signatures/0"));

        Verification verification = SealedText.of(one).verify(keys, NOON);

        assertThat(verification.passed()).isFalse();
        assertThat(verification.on(Check.PROOF)).hasSize(2);
    }

    @Test
    void more_than_eight_seals_are_not_read() {
        ObjectNode many =
                Json.object(Jades.seal(TEXT, signer(KeyType.P256), NOON, Serialization.GENERAL));
        for (int i = 0; i < 8; i++) {
            many.withArray("/signatures").add(many.at("/signatures/0").deepCopy());
        }

        assertThatThrownBy(() -> SealedText.of(many)).isInstanceOf(Rejected.class);
    }

    private CertifiedSigner signer(KeyType type) {
        SigningKey key = SigningKey.generate(type, ISSUER + "#seal", ISSUER);
        return authority.certify(key, CertifiedName.of("Valmont", "FR", ISSUER), NOON);
    }

    private static SealedText read(String sealed) {
        return sealed.startsWith("{") ? SealedText.of(Json.object(sealed)) : SealedText.of(sealed);
    }

    private static String replaced(String sealed, Serialization form) {
        if (form != Serialization.COMPACT) {
            return sealed.replace("XL", "XS");
        }
        String[] parts = sealed.split("\\.");
        String text = new String(Base64Url.decode(parts[1]), StandardCharsets.UTF_8);
        parts[1] = Base64Url.encode(text.replace("XL", "XS").getBytes(StandardCharsets.UTF_8));
        return String.join(".", parts);
    }
}
