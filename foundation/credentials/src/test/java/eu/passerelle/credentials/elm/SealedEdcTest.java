package eu.passerelle.credentials.elm;

import static eu.passerelle.credentials.SomeCredential.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.europa.esig.dss.enumerations.TimestampType;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.x509.tsp.TimestampToken;
import eu.passerelle.credentials.Award;
import eu.passerelle.credentials.Credential;
import eu.passerelle.credentials.SomeCredential;
import eu.passerelle.credentials.Vectors;
import eu.passerelle.credentials.finding.Check;
import eu.passerelle.credentials.finding.Finding;
import eu.passerelle.credentials.finding.Verification;
import eu.passerelle.credentials.jades.Jades;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.key.KeyType;
import eu.passerelle.credentials.key.Keys;
import eu.passerelle.credentials.key.SigningKey;
import eu.passerelle.credentials.multiformat.Base64Url;
import eu.passerelle.credentials.reading.Binding;
import eu.passerelle.credentials.reading.Format;
import eu.passerelle.credentials.reading.Reading;
import eu.passerelle.credentials.reading.SecuredCredential;
import eu.passerelle.credentials.x509.CertificateChain;
import eu.passerelle.credentials.x509.CertifiedName;
import eu.passerelle.credentials.x509.CertifiedSigner;
import eu.passerelle.credentials.x509.LocalAuthority;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SealedEdcTest {

    private static final String FILE = "elm/samples/AA-Annex1-MC-signed.jades.json";
    private static final Instant WHILE_CERTIFIED = Instant.parse("2024-06-01T00:00:00Z");
    private static final Instant LATER = Instant.parse("2026-11-25T00:00:00Z");
    private static final Keys NOBODY = Keys.of(List.of());

    private static final String ISSUER = "did:web:rheinfurt.example";

    private final LocalAuthority authority = LocalAuthority.root("Test", NOON);
    private final ObjectNode sealed = Vectors.object(FILE);

    @Test
    void a_sealed_sample_is_read_as_what_it_is() {
        SecuredCredential credential = read(sealed);

        assertThat(credential.format()).isEqualTo(Format.JADES);
        assertThat(Edc.read(credential.document()).achievement().title().byLanguage())
                .containsEntry("en", "Digital micro-credential creation");
        assertThat(credential.signedAt()).contains(Instant.parse("2024-05-28T09:51:19Z"));
        assertThat(credential.methods()).hasSize(1);
    }

    @Test
    void its_seal_is_intact_and_its_authority_unknown() {
        Verification verification =
                read(sealed).verifyProof(NOBODY, WHILE_CERTIFIED, Binding.TO_ISSUER);

        assertThat(verification.passed(Check.PROOF)).isTrue();
        assertThat(verification.on(Check.CONTROL)).first().isInstanceOf(Finding.Undetermined.class);
        assertThat(verification.passed()).isFalse();
    }

    @Test
    void under_a_known_anchor_it_passes_and_is_the_issuers() {
        Verification verification =
                read(sealed).verifyProof(trusting(), WHILE_CERTIFIED, Binding.TO_ISSUER);

        assertThat(verification.passed()).as(verification.toString()).isTrue();
    }

    @Test
    void after_the_certificate_has_run_out_nobody_knows_how_old_the_seal_is() {
        Verification verification = read(sealed).verifyProof(trusting(), LATER, Binding.PROOF_ONLY);

        assertThat(verification.passed(Check.PROOF)).isTrue();
        assertThat(verification.on(Check.CONTROL))
                .singleElement()
                .isInstanceOf(Finding.Undetermined.class);
    }

    @Test
    void unless_an_authority_that_is_trusted_dated_it() {
        Keys alsoForTime = trusting().trusting(timeAuthorities());

        Verification verification = read(sealed).verifyProof(alsoForTime, LATER, Binding.TO_ISSUER);

        assertThat(verification.passed()).as(verification.toString()).isTrue();
    }

    @Test
    void all_of_it_passes_the_shapes_included() {
        Verification verification =
                read(sealed)
                        .verify(
                                trusting().trusting(timeAuthorities()),
                                url -> Optional.empty(),
                                LATER);

        assertThat(verification.passed()).as(verification.toString()).isTrue();
        assertThat(verification.passed(Check.SCHEMA)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Jades.Serialization.class)
    void our_own_is_sealed_and_passes(Jades.Serialization form) {
        String text = SealedEdc.seal(edc(), signer(ISSUER), NOON, form);

        SecuredCredential credential = read(text);

        Verification verification =
                credential.verify(
                        NOBODY.trusting(List.of(authority.certificate())),
                        url -> Optional.empty(),
                        NOON);
        assertThat(credential.format()).isEqualTo(Format.JADES);
        assertThat(verification.passed()).as(verification.toString()).isTrue();
    }

    @Test
    void an_issuer_without_a_legal_identifier_gets_that_of_the_certificate() {
        ObjectNode edc = edc();
        assertThat(EdcShapes.check(edc).passed()).isFalse();

        ObjectNode complete =
                read(SealedEdc.seal(edc, signer(ISSUER), NOON, Jades.Serialization.GENERAL))
                        .document();

        assertThat(EdcShapes.check(complete).passed()).isTrue();
        assertThat(complete.at("/issuer/eIDASIdentifier/notation").asText()).isEqualTo(ISSUER);
    }

    @Test
    void under_a_certificate_of_somebody_else_it_is_not_the_issuers() {
        String text =
                SealedEdc.seal(
                        edc(), signer("did:web:evil.example"), NOON, Jades.Serialization.GENERAL);

        Verification verification =
                read(text)
                        .verifyProof(
                                NOBODY.trusting(List.of(authority.certificate())),
                                NOON,
                                Binding.TO_ISSUER);

        assertThat(verification.passed(Check.PROOF)).isTrue();
        assertThat(verification.on(Check.CONTROL)).hasAtLeastOneElementOfType(Finding.Failed.class);
    }

    @Test
    void what_is_no_european_credential_is_not_read_for_its_seal() {
        String text = Jades.seal("{}", signer(ISSUER), NOON, Jades.Serialization.GENERAL);

        assertThat(SecuredCredential.read(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Reading.Unreadable.class);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tampered")
    void a_tampered_sample_does_not_pass(String what, ObjectNode changed) {
        byte[] bytes = Json.text(changed).getBytes(StandardCharsets.UTF_8);

        switch (SecuredCredential.read(bytes)) {
            case Reading.Unreadable unreadable ->
                    assertThat(unreadable.why().findings())
                            .allSatisfy(one -> assertThat(one).isInstanceOf(Finding.Failed.class));
            case Reading.Read read ->
                    assertThat(
                                    read.credential()
                                            .verifyProof(
                                                    trusting(), WHILE_CERTIFIED, Binding.PROOF_ONLY)
                                            .on(Check.PROOF))
                            .hasAtLeastOneElementOfType(Finding.Failed.class);
        }
    }

    static Stream<Arguments> tampered() {
        ObjectNode original = Vectors.object(FILE);
        String payload = original.get("payload").textValue();
        return Stream.of(
                Arguments.of(
                        "payload", payload(original, payload.replace("Andromeda", "Bndromeda"))),
                Arguments.of("white space", payload(original, payload + " ")),
                Arguments.of("empty payload", payload(original, "{}")),
                Arguments.of("signature", part(original, "signature", flipped(original))),
                Arguments.of("no signature", part(original, "signature", "")),
                Arguments.of("sigT", header(original, "sigT", "2024-05-29T09:51:19Z")),
                Arguments.of("alg", header(original, "alg", "RS512")),
                Arguments.of("none", header(original, "alg", "none")),
                Arguments.of("hmac", header(original, "alg", "HS256")),
                Arguments.of("another curve", header(original, "alg", "ES256")),
                Arguments.of("kid", header(original, "kid", "me")),
                Arguments.of("typ", header(original, "typ", "vc+jwt")),
                Arguments.of("another certificate", header(original, "x5t#S256", "AAAA")),
                Arguments.of("an unknown critical name", critical(original, "exp")),
                Arguments.of("a critical name twice", critical(original, "b64")),
                Arguments.of("nothing critical", header(original, "crit", "b64")),
                Arguments.of("b64 as a text", header(original, "b64", "false")),
                Arguments.of("a key of its own", header(original, "jku", "https://evil.example")),
                Arguments.of("an unsigned kid", unsigned(original)));
    }

    private static ObjectNode payload(ObjectNode original, String payload) {
        return original.deepCopy().put("payload", payload);
    }

    private static ObjectNode part(ObjectNode original, String member, String value) {
        ObjectNode changed = original.deepCopy();
        ((ObjectNode) changed.at("/signatures/0")).put(member, value);
        return changed;
    }

    private static String flipped(ObjectNode original) {
        String signature = original.at("/signatures/0/signature").textValue();
        return (signature.charAt(0) == 'A' ? 'B' : 'A') + signature.substring(1);
    }

    private static ObjectNode header(ObjectNode original, String name, String value) {
        ObjectNode header = header(original);
        return part(original, "protected", encoded(header.put(name, value)));
    }

    private static ObjectNode critical(ObjectNode original, String name) {
        ObjectNode header = header(original);
        header.withArray("/crit").add(name);
        return part(original, "protected", encoded(header));
    }

    private static ObjectNode unsigned(ObjectNode original) {
        ObjectNode changed = original.deepCopy();
        ((ObjectNode) changed.at("/signatures/0/header")).put("kid", "me");
        return changed;
    }

    private static ObjectNode header(ObjectNode original) {
        return Json.object(Base64Url.decode(original.at("/signatures/0/protected").textValue()));
    }

    private static String encoded(ObjectNode header) {
        return Base64Url.encode(Json.text(header).getBytes(StandardCharsets.UTF_8));
    }

    private static SecuredCredential read(ObjectNode sealed) {
        return read(Json.text(sealed));
    }

    private static SecuredCredential read(String sealed) {
        byte[] bytes = sealed.getBytes(StandardCharsets.UTF_8);
        return ((Reading.Read) SecuredCredential.read(bytes)).credential();
    }

    private static ObjectNode edc() {
        Credential some = SomeCredential.issuedBy(ISSUER);
        var award = Award.of(null, some.award().validFrom());
        var credential =
                new Credential(some.id(), some.holder(), some.parties(), some.achievement(), award);
        return Edc.render(credential, List.of("en")).document();
    }

    private CertifiedSigner signer(String id) {
        SigningKey key = SigningKey.generate(KeyType.P256, id + "#seal", id);
        return authority.certify(key, CertifiedName.of("Rheinfurt", "DE", id), NOON);
    }

    // the sample brings its own certificate only, and so that has to be the anchor
    private Keys trusting() {
        return NOBODY.trusting(
                CertificateChain.ofX5c(header(Vectors.object(FILE)).get("x5c")).certificates());
    }

    private Collection<X509Certificate> timeAuthorities() {
        ObjectNode first =
                Json.object(
                        Base64Url.decode(sealed.at("/signatures/0/header/etsiU/0").textValue()));
        String token = first.at("/sigTst/tstTokens/0/val").textValue();
        try {
            return new TimestampToken(
                            Base64.getDecoder().decode(token), TimestampType.SIGNATURE_TIMESTAMP)
                    .getCertificates().stream().map(CertificateToken::getCertificate).toList();
        } catch (Exception unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
