package eu.passerelle.credentials.reading;

import static eu.passerelle.credentials.SomeCredential.LIST;
import static eu.passerelle.credentials.SomeCredential.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import eu.passerelle.credentials.SomeCredential;
import eu.passerelle.credentials.dataintegrity.Cryptosuite;
import eu.passerelle.credentials.dataintegrity.DataIntegrity;
import eu.passerelle.credentials.dataintegrity.ProofOptions;
import eu.passerelle.credentials.did.DidKey;
import eu.passerelle.credentials.finding.Check;
import eu.passerelle.credentials.finding.Finding;
import eu.passerelle.credentials.finding.Problem;
import eu.passerelle.credentials.finding.Verification;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.key.KeyType;
import eu.passerelle.credentials.key.SigningKey;
import eu.passerelle.credentials.openbadges.OpenBadge;
import eu.passerelle.credentials.statuslist.BitstringStatusList;
import eu.passerelle.credentials.statuslist.StatusListCredential;
import eu.passerelle.credentials.statuslist.StatusLists;
import eu.passerelle.credentials.statuslist.StatusPurpose;
import eu.passerelle.credentials.vcjose.VcJwt;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecuredCredentialTest {

    private static final int INDEX = 94_567;

    private final SigningKey key = DidKey.generate(KeyType.ED25519);
    private final String issuer = key.verificationKey().controller();
    private final byte[] badge = signedBadge();

    @Test
    void a_good_credential_passes_every_check() {
        var verification = verify(badge, list(BitstringStatusList.ofEntries(131_072), key), NOON);

        assertThat(verification.passed()).as(verification.toString()).isTrue();
        assertThat(verification.findings())
                .extracting(Finding::check)
                .containsExactly(
                        Check.CONFORMING, Check.PROOF, Check.CONTROL, Check.PERIOD, Check.STATUS);
    }

    @Test
    void a_revoked_credential_fails() {
        var revoked = BitstringStatusList.ofEntries(131_072).set(INDEX);

        assertThat(problem(verify(badge, list(revoked, key), NOON))).contains(Problem.STATUS_SET);
    }

    @Test
    void without_its_status_list_nothing_is_known() {
        var verification = verify(badge, url -> Optional.empty(), NOON);

        assertThat(verification.passed()).isFalse();
        assertThat(verification.on(Check.STATUS))
                .singleElement()
                .isInstanceOf(Finding.Undetermined.class);
    }

    @Test
    void an_expired_list_says_nothing() {
        Instant tooLate = NOON.plus(Duration.ofDays(2));

        var verification =
                verify(badge, list(BitstringStatusList.ofEntries(131_072), key), tooLate);

        assertThat(verification.on(Check.STATUS))
                .singleElement()
                .isInstanceOf(Finding.Undetermined.class);
    }

    @Test
    void a_list_signed_by_somebody_else_is_not_believed() {
        var stranger = DidKey.generate(KeyType.ED25519);
        var list =
                StatusListCredential.of(
                                LIST,
                                issuer,
                                StatusPurpose.REVOCATION,
                                BitstringStatusList.ofEntries(131_072))
                        .valid(NOON, NOON.plusSeconds(60), Duration.ofMinutes(1));

        var reading =
                new StatusListReader(DidKey.keys())
                        .read(VcJwt.sign(list.credential(), stranger).getBytes(), NOON);

        assertThat(reading).isInstanceOf(StatusListReading.Unusable.class);
    }

    @Test
    void a_list_of_another_issuer_is_not_believed() {
        var stranger = DidKey.generate(KeyType.ED25519);

        var verification =
                verify(badge, list(BitstringStatusList.ofEntries(131_072), stranger), NOON);

        assertThat(verification.passed(Check.STATUS)).isFalse();
    }

    @Test
    void an_expired_credential_fails() {
        var later = Instant.parse("2040-01-01T00:00:00Z");

        assertThat(problem(verify(badge, url -> Optional.empty(), later)))
                .contains(Problem.NO_LONGER_VALID);
    }

    @Test
    void no_byte_can_be_changed() {
        for (int i = 0; i < badge.length; i += 7) {
            byte[] tampered = badge.clone();
            tampered[i] ^= 2;

            var verification =
                    verify(tampered, list(BitstringStatusList.ofEntries(131_072), key), NOON);

            assertThat(verification.passed()).as("byte " + i).isFalse();
        }
    }

    @Test
    void a_member_slipped_in_is_noticed() {
        var document = Json.object(badge);
        document.put("surprise", "unsigned");

        var verification =
                verify(
                        Json.text(document).getBytes(StandardCharsets.UTF_8),
                        list(BitstringStatusList.ofEntries(131_072), key),
                        NOON);

        assertThat(verification.passed()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{",
                "{}",
                "{\"a\":1,\"a\":2}",
                "{\"a\":1e400}",
                "{\"a\":123456789012345678901234567890123}",
                "{\"a\":9007199254740993}",
                "{\"a\":\"\\ud800\"}",
                "{\"\\udc00\":1}",
                "{} {}",
                "e",
                "eyJ.x.y",
                "..",
                "eyJhbGciOiJub25lIn0.e30.",
                "{\"@context\":\"https://attacker.example/context\",\"proof\":{}}"
            })
    void what_is_no_credential_gets_an_answer_and_never_passes(String input) {
        var verification =
                verify(input.getBytes(StandardCharsets.UTF_8), url -> Optional.empty(), NOON);

        assertThat(verification.passed()).isFalse();
    }

    @Test
    void what_is_not_utf8_is_not_read() {
        byte[] overlong = {'{', '"', (byte) 0xc0, (byte) 0xaf, '"', ':', '1', '}'};

        assertThat(SecuredCredential.read(overlong)).isInstanceOf(Reading.Unreadable.class);
    }

    @Test
    void nesting_without_end_is_not_read() {
        byte[] deep = "[".repeat(100_000).getBytes();
        byte[] deepObject = "{\"a\":".repeat(1_000).getBytes();

        assertThat(SecuredCredential.read(deep)).isInstanceOf(Reading.Unreadable.class);
        assertThat(SecuredCredential.read(deepObject)).isInstanceOf(Reading.Unreadable.class);
    }

    @Test
    void a_huge_text_is_not_read() {
        byte[] huge = ("{\"a\":\"" + "x".repeat(10 << 20) + "\"}").getBytes();

        assertThat(SecuredCredential.read(huge)).isInstanceOf(Reading.Unreadable.class);
    }

    private byte[] signedBadge() {
        var document = OpenBadge.render(SomeCredential.issuedBy(issuer), List.of("en")).document();
        var signed =
                DataIntegrity.sign(
                        document,
                        Cryptosuite.EDDSA_RDFC_2022,
                        key,
                        ProofOptions.assertion(Instant.parse("2026-11-23T11:00:00Z")));
        return Json.text(signed).getBytes(StandardCharsets.UTF_8);
    }

    private static StatusLists list(BitstringStatusList bits, SigningKey signer) {
        var credential =
                StatusListCredential.of(
                                LIST,
                                signer.verificationKey().controller(),
                                StatusPurpose.REVOCATION,
                                bits)
                        .valid(
                                NOON.minusSeconds(60),
                                NOON.plus(Duration.ofDays(1)),
                                Duration.ofMinutes(5))
                        .credential();
        var reading =
                new StatusListReader(DidKey.keys())
                        .read(VcJwt.sign(credential, signer).getBytes(), NOON);
        assertThat(reading).isInstanceOf(StatusListReading.Usable.class);
        return url -> Optional.of(((StatusListReading.Usable) reading).list());
    }

    private static Verification verify(byte[] input, StatusLists lists, Instant at) {
        return switch (SecuredCredential.read(input)) {
            case Reading.Read read -> read.credential().verify(DidKey.keys(), lists, at);
            case Reading.Unreadable unreadable -> unreadable.why();
        };
    }

    private static List<Problem> problem(Verification verification) {
        return verification.findings().stream()
                .filter(Finding.Failed.class::isInstance)
                .map(finding -> ((Finding.Failed) finding).problem())
                .toList();
    }
}
