package eu.passerelle.credentials.reading;

import static eu.passerelle.credentials.SomeCredential.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.did.DidKey;
import eu.passerelle.credentials.finding.Check;
import eu.passerelle.credentials.finding.Finding;
import eu.passerelle.credentials.finding.Problem;
import eu.passerelle.credentials.finding.Verification;
import eu.passerelle.credentials.jose.Jws;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.key.Jwk;
import eu.passerelle.credentials.key.KeyType;
import eu.passerelle.credentials.key.Keys;
import eu.passerelle.credentials.key.Signer;
import eu.passerelle.credentials.key.SigningKey;
import eu.passerelle.credentials.sdjwt.DisclosureFrame;
import eu.passerelle.credentials.sdjwt.Salts;
import eu.passerelle.credentials.sdjwt.SdJwtVc;
import eu.passerelle.credentials.statuslist.StatusLists;
import eu.passerelle.credentials.tokenstatus.StatusListToken;
import eu.passerelle.credentials.tokenstatus.TokenStatusList;
import eu.passerelle.credentials.tokenstatus.TokenStatusReference;
import eu.passerelle.credentials.x509.CertifiedName;
import eu.passerelle.credentials.x509.CertifiedSigner;
import eu.passerelle.credentials.x509.LocalAuthority;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecuredSdJwtVcTest {

    private static final String ISSUER = "https://rheinfurt.example/issuer";
    private static final String LIST = "https://rheinfurt.example/token-lists/1";
    private static final LocalAuthority ROOT =
            LocalAuthority.root("Root", NOON.minus(Duration.ofDays(1)));
    private static final SigningKey KEY = SigningKey.generate(KeyType.P256, ISSUER + "#k", ISSUER);
    private static final CertifiedSigner SIGNER = certified(KEY, ISSUER);
    private static final Keys TRUSTING = DidKey.keys().trusting(List.of(ROOT.certificate()));

    @Test
    void a_certified_credential_passes_every_check_under_a_known_authority() {
        SecuredCredential read = read(issue(SIGNER, claims()));

        Verification found = read.verify(TRUSTING, lists(0, SIGNER), NOON);

        assertThat(found.passed()).as(found.toString()).isTrue();
        assertThat(found.findings())
                .extracting(Finding::check)
                .containsExactly(
                        Check.CONFORMING, Check.PROOF, Check.CONTROL, Check.PERIOD, Check.STATUS);
        assertThat(read.format()).isEqualTo(Format.SD_JWT_VC);
        assertThat(read.document().get("title").asText()).isEqualTo("Data Analysis");
        assertThat(read.issuer()).isEqualTo(ISSUER);
        assertThat(read.methods()).isEmpty();
        assertThat(read.statusLists()).containsExactly(LIST);
        assertThat(read.signedAt()).contains(NOON);
    }

    @Test
    void without_the_authority_nothing_is_known_of_the_key() {
        Verification found =
                read(issue(SIGNER, claims())).verify(Keys.of(List.of()), lists(0, SIGNER), NOON);

        assertThat(found.on(Check.CONTROL))
                .singleElement()
                .isInstanceOf(Finding.Undetermined.class);
        assertThat(found.passed(Check.PROOF)).isTrue();
    }

    @Test
    void a_certificate_about_another_issuer_does_not_help() {
        var other = certified(KEY, "https://other.example");

        Verification found = read(issue(other, claims())).verify(TRUSTING, lists(0, SIGNER), NOON);

        assertThat(found.on(Check.CONTROL)).singleElement().isInstanceOf(Finding.Failed.class);
    }

    @Test
    void where_no_issuer_is_named_it_is_the_subject_of_the_certificate() {
        ObjectNode claims = claims();
        claims.remove("iss");

        SecuredCredential read = read(issue(SIGNER, claims));

        assertThat(read.issuer()).isEqualTo(ISSUER);
        assertThat(read.verify(TRUSTING, lists(0, SIGNER), NOON).passed()).isTrue();
    }

    @Test
    void a_key_named_by_kid_is_looked_up() {
        SecuredCredential read = read(issue(KEY, claims()));

        assertThat(read.methods()).containsExactly(ISSUER + "#k");
        assertThat(
                        read.verifyProof(
                                        Keys.of(List.of(KEY.verificationKey())),
                                        NOON,
                                        Binding.TO_ISSUER)
                                .passed())
                .isTrue();
        assertThat(read.verifyProof(TRUSTING, NOON, Binding.TO_ISSUER).passed()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"jwk", "jku", "x5u"})
    void a_key_brought_in_another_way_is_refused_beside_certificates_too(String member) {
        var header = Json.newObject().put("typ", "dc+sd-jwt");
        header.set("x5c", SIGNER.chain().x5c());
        header.set(member, Jwk.of(KEY.verificationKey().key()));
        String token = Jws.sign(header, bytes(Json.text(claims())), SIGNER) + "~";

        assertThat(read(token).verifyProof(TRUSTING, NOON, Binding.PROOF_ONLY).passed()).isFalse();
    }

    @Test
    void a_signature_of_another_key_than_the_certified_one_fails() {
        var header = Json.newObject().put("typ", "dc+sd-jwt");
        header.set("x5c", SIGNER.chain().x5c());
        String token = Jws.sign(header, bytes(Json.text(claims())), DidKey.generate(KeyType.P256));

        Verification found = read(token + "~").verifyProof(TRUSTING, NOON, Binding.TO_ISSUER);

        assertThat(found.passed(Check.PROOF)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0, Passed", "1, Failed", "2, Failed", "3, Failed"})
    void the_status_list_is_asked(int value, String answer) {
        var found = read(issue(SIGNER, claims())).verifyStatus(lists(value, SIGNER), NOON);

        assertThat(found.findings().getFirst().getClass().getSimpleName()).isEqualTo(answer);
    }

    @Test
    void a_status_list_that_is_not_known_or_not_the_issuers_says_nothing_good() {
        SecuredCredential read = read(issue(SIGNER, claims()));
        var foreign = DidKey.generate(KeyType.P256);

        assertThat(read.verifyStatus(url -> Optional.empty(), NOON).findings().getFirst())
                .isInstanceOf(Finding.Undetermined.class);
        assertThat(read.verifyStatus(lists(0, foreign), NOON).findings().getFirst())
                .isInstanceOf(Finding.Failed.class);
    }

    static Stream<Arguments> statuses() {
        return Stream.of(
                arguments("{}", "Undetermined"),
                arguments("{\"identifier_list\":{}}", "Undetermined"),
                arguments("1", "Failed"),
                arguments("{\"status_list\":{}}", "Failed"),
                arguments("{\"status_list\":{\"idx\":-1,\"uri\":\"u\"}}", "Failed"),
                arguments("{\"status_list\":{\"idx\":\"1\",\"uri\":\"u\"}}", "Failed"),
                arguments("{\"status_list\":{\"idx\":1.5,\"uri\":\"u\"}}", "Failed"),
                arguments("{\"status_list\":{\"idx\":1}}", "Failed"));
    }

    @ParameterizedTest
    @MethodSource("statuses")
    void a_status_that_cannot_be_read_never_passes(String status, String answer) {
        ObjectNode claims = claims();
        claims.set("status", Json.value(status));

        SecuredCredential read = read(issue(SIGNER, claims));

        var found = read.verifyStatus(lists(0, SIGNER), NOON).findings().getFirst();
        assertThat(found.getClass().getSimpleName()).isEqualTo(answer);
        assertThat(read.statusLists()).isEmpty();
    }

    static Stream<Arguments> periods() {
        long now = NOON.getEpochSecond();
        return Stream.of(
                arguments("exp", now, Problem.NO_LONGER_VALID),
                arguments("nbf", now + 1, Problem.NOT_YET_VALID));
    }

    @ParameterizedTest
    @MethodSource("periods")
    void outside_of_its_period_it_does_not_pass(String claim, long at, Problem problem) {
        var found =
                read(issue(SIGNER, claims().put(claim, at)))
                        .verify(TRUSTING, lists(0, SIGNER), NOON);

        assertThat(found.on(Check.PERIOD))
                .singleElement()
                .isInstanceOfSatisfying(
                        Finding.Failed.class,
                        failed -> assertThat(failed.problem()).isEqualTo(problem));
    }

    @Test
    void a_period_that_is_no_number_does_not_pass() {
        var read = read(issue(SIGNER, claims().put("exp", "2031")));

        assertThat(read.verify(TRUSTING, lists(0, SIGNER), NOON).passed()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "dc+sd-jwt, true",
        "DC+SD-JWT, false",
        "application/dc+sd-jwt, true",
        "vc+sd-jwt, true",
        "JWT, false",
        "vc+jwt, false",
        "kb+jwt, false"
    })
    void the_type_in_the_header_decides(String typ, boolean readable) {
        var header = Json.newObject().put("typ", typ).put("kid", ISSUER + "#k");
        String token = Jws.sign(header, bytes(Json.text(claims())), KEY) + "~";

        boolean isOne =
                SecuredCredential.read(bytes(token)) instanceof Reading.Read read
                        && read.credential().format() == Format.SD_JWT_VC;

        assertThat(isOne).isEqualTo(readable);
    }

    private static CertifiedSigner certified(Signer key, String issuer) {
        return ROOT.certify(key, CertifiedName.of("Rheinfurt University", "DE", issuer), NOON);
    }

    private static ObjectNode claims() {
        var claims =
                Json.newObject()
                        .put("vct", "VerifiableMicroCredential")
                        .put("iss", ISSUER)
                        .put("iat", NOON.getEpochSecond())
                        .put("title", "Data Analysis");
        claims.set("status", new TokenStatusReference(LIST, 7).json());
        return claims;
    }

    private static String issue(Signer signer, ObjectNode claims) {
        return SdJwtVc.issue(claims, DisclosureFrame.of("/title"), Salts.random(), signer)
                .serialized();
    }

    private static SecuredCredential read(String token) {
        return ((Reading.Read) SecuredCredential.read(bytes(token))).credential();
    }

    private static StatusLists lists(int value, Signer signer) {
        var list = TokenStatusList.ofEntries(1024, 2).with(7, value);
        Instant expires = NOON.plus(Duration.ofHours(1));
        String signed =
                StatusListToken.sign(LIST, list, NOON, expires, Duration.ofMinutes(5), signer);
        StatusListToken token =
                StatusListToken.verified(
                        signed, TRUSTING, signer.verificationKey().controller(), NOON);
        StatusLists none = url -> Optional.empty();
        return none.withTokens(uri -> uri.equals(LIST) ? Optional.of(token) : Optional.empty());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
