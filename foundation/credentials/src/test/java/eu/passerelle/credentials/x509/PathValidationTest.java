package eu.passerelle.credentials.x509;

import static eu.passerelle.credentials.SomeCredential.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import eu.passerelle.credentials.did.DidKey;
import eu.passerelle.credentials.finding.Finding;
import eu.passerelle.credentials.key.KeyType;
import eu.passerelle.credentials.key.SigningKey;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PathValidationTest {

    private static final CertifiedName NAME =
            CertifiedName.of("Rheinfurt University", "DE", "https://rheinfurt.example/issuer");
    private static final Duration DAY = Duration.ofDays(1);

    private static final SigningKey ROOT_KEY = DidKey.generate(KeyType.P256);
    private static final SigningKey MIDDLE_KEY = DidKey.generate(KeyType.P384);
    private static final SigningKey LEAF_KEY = DidKey.generate(KeyType.P256);
    private static final X509Certificate ROOT =
            SomeCertificate.of(key(ROOT_KEY), "CN=Root", "CN=Root").authority(1).signedBy(ROOT_KEY);

    @ParameterizedTest
    @EnumSource(KeyType.class)
    void a_key_of_any_type_is_certified_by_a_known_authority(KeyType type) {
        var root = LocalAuthority.root(signer(type), "Root", NOON);
        var certified = root.certify(signer(type), NAME, NOON);

        assertThat(check(certified.chain(), root.certificate())).isInstanceOf(Finding.Passed.class);
        byte[] message = {1};
        assertThat(certified.chain().keyOf("urn:i").verifies(message, certified.sign(message)))
                .isTrue();
    }

    @Test
    void an_authority_between_is_handed_out_with_the_certificate() {
        var root = LocalAuthority.root("Root", NOON);
        var chain = root.subordinate("Issuing", NOON).certify(LEAF_KEY, NAME, NOON).chain();

        assertThat(chain.certificates()).hasSize(2);
        assertThat(check(chain, root.certificate())).isInstanceOf(Finding.Passed.class);
        assertThat(check(chain, chain.certificates().getLast())).isInstanceOf(Finding.Passed.class);
        assertThat(check(chain, chain.leaf())).isInstanceOf(Finding.Passed.class);
    }

    @Test
    void a_right_chain_under_nobody_we_know_is_undetermined() {
        var chain = LocalAuthority.root("Root", NOON).certify(LEAF_KEY, NAME, NOON).chain();
        var namesake = LocalAuthority.root("Root", NOON).certificate();

        assertThat(check(chain)).isInstanceOf(Finding.Undetermined.class);
        assertThat(check(chain, namesake)).isInstanceOf(Finding.Undetermined.class);
    }

    @Test
    void an_anchor_past_its_period_vouches_for_nobody() {
        var root = LocalAuthority.root("Root", NOON.minus(Duration.ofDays(3654)));
        var chain = root.certify(LEAF_KEY, NAME, NOON).chain();

        assertThat(check(chain, root.certificate())).isInstanceOf(Finding.Undetermined.class);
    }

    @Test
    void a_root_in_the_chain_is_no_reason_to_believe_it() {
        var root = LocalAuthority.root("Root", NOON);
        var leaf = root.certify(LEAF_KEY, NAME, NOON).chain().leaf();
        var chain = new CertificateChain(List.of(leaf, root.certificate()));

        assertThat(check(chain)).isInstanceOf(Finding.Undetermined.class);
        assertThat(check(chain, root.certificate())).isInstanceOf(Finding.Passed.class);
    }

    @Test
    void a_certificate_that_names_the_known_authority_and_was_signed_by_another_is_broken() {
        var root = LocalAuthority.root(ROOT_KEY, "Root", NOON);
        byte[] der = encoded(root.certify(LEAF_KEY, NAME, NOON).chain().leaf());
        der[der.length - 3] ^= 1;
        var tampered = new CertificateChain(List.of(CertificateChain.certificate(der)));

        assertThat(check(tampered, root.certificate())).isInstanceOf(Finding.Failed.class);
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                arguments(
                        "expired",
                        List.of(leaf("CN=Root", NOON.minus(DAY.multipliedBy(2)), ROOT_KEY))),
                arguments("not yet valid", List.of(leaf("CN=Root", NOON.plus(DAY), ROOT_KEY))),
                arguments("an authority itself", List.of(some().authority(0).signedBy(ROOT_KEY))),
                arguments(
                        "for encryption only",
                        List.of(some().use(KeyUsage.keyEncipherment).signedBy(ROOT_KEY))),
                arguments(
                        "a critical extension nobody knows",
                        List.of(some().strangeAndCritical().signedBy(ROOT_KEY))),
                arguments("the wrong order", List.of(middle(0), underMiddle())),
                arguments("above stands no authority", List.of(underMiddle(), noAuthority())),
                arguments(
                        "above stands one that may not certify",
                        List.of(
                                underMiddle(),
                                middleOf()
                                        .authority(0)
                                        .use(KeyUsage.digitalSignature)
                                        .signedBy(ROOT_KEY))),
                arguments("above stands a stranger", List.of(underMiddle(), stranger())),
                arguments(
                        "more between than allowed",
                        List.of(underMiddle(), middle(1), second(), ROOT)),
                arguments(
                        "an expired authority between",
                        List.of(
                                underMiddle(),
                                SomeCertificate.of(
                                                key(MIDDLE_KEY),
                                                "CN=Middle",
                                                "CN=Root",
                                                NOON.minus(DAY.multipliedBy(3)),
                                                DAY)
                                        .authority(0)
                                        .signedBy(ROOT_KEY))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void a_broken_chain_fails_whether_the_root_is_known_or_not(
            String what, List<X509Certificate> certificates) {
        var chain = new CertificateChain(certificates);

        assertThat(check(chain, ROOT)).as(what).isInstanceOf(Finding.Failed.class);
    }

    @Test
    void a_middle_of_the_same_kind_that_is_right_passes() {
        var chain = new CertificateChain(List.of(underMiddle(), middle(0)));

        assertThat(check(chain, ROOT)).isInstanceOf(Finding.Passed.class);
    }

    private static Finding check(CertificateChain chain, X509Certificate... anchors) {
        return new PathValidation(List.of(anchors), NOON.plusSeconds(1)).check(chain);
    }

    private static X509Certificate leaf(String issuer, java.time.Instant from, SigningKey by) {
        return SomeCertificate.of(key(LEAF_KEY), "CN=Leaf", issuer, from, DAY).signedBy(by);
    }

    private static SomeCertificate some() {
        return SomeCertificate.of(key(LEAF_KEY), "CN=Leaf", "CN=Root");
    }

    private static SomeCertificate middleOf() {
        return SomeCertificate.of(key(MIDDLE_KEY), "CN=Middle", "CN=Root");
    }

    private static X509Certificate middle(int intermediates) {
        return middleOf().authority(intermediates).signedBy(ROOT_KEY);
    }

    private static X509Certificate noAuthority() {
        return middleOf().signedBy(ROOT_KEY);
    }

    private static X509Certificate underMiddle() {
        return leaf("CN=Middle", NOON, MIDDLE_KEY);
    }

    private static X509Certificate stranger() {
        return SomeCertificate.of(key(ROOT_KEY), "CN=Middle", "CN=Root")
                .authority(0)
                .signedBy(ROOT_KEY);
    }

    private static X509Certificate second() {
        return SomeCertificate.of(key(ROOT_KEY), "CN=Root", "CN=Root")
                .authority(0)
                .signedBy(ROOT_KEY);
    }

    private static SigningKey signer(KeyType type) {
        return SigningKey.generate(
                type, "https://rheinfurt.example#k", "https://rheinfurt.example");
    }

    private static PublicKey key(SigningKey of) {
        return of.verificationKey().key();
    }

    private static byte[] encoded(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (java.security.cert.CertificateEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
