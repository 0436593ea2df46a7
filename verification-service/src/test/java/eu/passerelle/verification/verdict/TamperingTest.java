package eu.passerelle.verification.verdict;

import static eu.passerelle.verification.trust.SomeTrust.NOON;
import static eu.passerelle.verification.trust.SomeTrust.RHEINFURT;
import static eu.passerelle.verification.trust.SomeTrust.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.kit.problem.Refused;
import eu.passerelle.verification.SomeIssuer;
import eu.passerelle.verification.status.InMemoryStatus;
import eu.passerelle.verification.status.ListProofs;
import eu.passerelle.verification.status.SignedListFormat;
import eu.passerelle.verification.status.StatusList;
import eu.passerelle.verification.status.TellStanding;
import eu.passerelle.verification.trust.InMemoryTrust;
import eu.passerelle.verification.trust.IssuerKey;
import eu.passerelle.verification.trust.KeyId;
import eu.passerelle.verification.trust.PublicKey;
import eu.passerelle.verification.trust.Specification;
import eu.passerelle.verification.trust.SpecificationKey;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real signatures, and every way to spoil them by one byte. */
class TamperingTest {
    private static final Instant BEFORE = NOON.minus(Duration.ofHours(1));

    private final SomeIssuer issuer = SomeIssuer.named("rheinfurt", NOON.minus(Duration.ofDays(1)));
    private final InMemoryTrust trust = trust();
    private final InMemoryStatus status = status();

    @Test
    void a_signed_document_passes() {
        assertThat(verify(document()).overall()).isEqualTo(Result.PASS);
    }

    @Test
    void a_signed_token_passes() {
        assertThat(verify(token()).overall()).isEqualTo(Result.PASS);
    }

    @Test
    void a_token_as_a_json_text_passes() {
        assertThat(verify('"' + token() + '"').overall()).isEqualTo(Result.PASS);
    }

    @Test
    void a_token_in_an_envelope_passes() {
        String envelope =
                """
                {"@context": "https://www.w3.org/ns/credentials/v2",
                 "id": "data:application/vc+jwt,%s", "type": "EnvelopedVerifiableCredential"}
                """
                        .formatted(token());

        assertThat(verify(envelope).overall()).isEqualTo(Result.PASS);
    }

    @Test
    void what_was_learned_is_read_from_the_credential_and_the_issuer_is_not() {
        Verdict verdict = verify(document());

        assertThat(verdict.content().orElseThrow().achievement().title().byLanguage())
                .containsValue("Applied Data Analysis with Python");
        assertThat(verdict.issuer()).contains(registered(RHEINFURT));
    }

    @Test
    void no_letter_of_a_document_can_be_changed_unnoticed() {
        byte[] genuine = document().getBytes(StandardCharsets.UTF_8);

        for (int place = 0; place < genuine.length; place++) {
            byte[] changed = genuine.clone();
            changed[place] = other(genuine[place]);
            assertFailsOrRefuses(changed, place);
        }
    }

    @Test
    void no_letter_of_a_token_can_be_changed_unnoticed() {
        byte[] genuine = token().getBytes(StandardCharsets.UTF_8);

        for (int place = 0; place < genuine.length; place++) {
            byte[] changed = genuine.clone();
            changed[place] = other(genuine[place]);
            assertFailsOrRefuses(changed, place);
        }
    }

    // Letters and digits become other letters and digits, so that most changes stay well-formed.
    private static byte other(byte letter) {
        return (byte)
                (Character.isLetterOrDigit(letter)
                        ? letter == 'z' || letter == 'Z' || letter == '9' ? letter - 1 : letter + 1
                        : letter ^ 1);
    }

    private void assertFailsOrRefuses(byte[] changed, int place) {
        try {
            Verdict verdict = verify(changed);
            assertThat(verdict.overall())
                    .as("changed at %d: %s", place, verdict.findings())
                    .isEqualTo(Result.FAIL);
            assertThat(verdict.withheld()).contains(Check.VALIDITY, Check.STATUS, Check.ISSUER);
            assertThat(verdict.content()).isEmpty();
        } catch (Refused refused) {
            assertThat(refused.refusal()).isInstanceOf(VerificationRefusal.class);
        }
    }

    @Test
    void an_added_member_is_noticed() {
        ObjectNode signed = Json.object(document());
        ((ObjectNode) signed.get("credentialSubject")).put("role", "rector");

        assertThat(verify(Json.text(signed)).overall()).isEqualTo(Result.FAIL);
    }

    @Test
    void a_document_whose_proof_was_taken_off_fails() {
        ObjectNode signed = Json.object(document());
        signed.remove("proof");

        assertThat(verify(Json.text(signed)).on(Check.PROOF)).contains(Code.PROOF_MISSING.found());
    }

    @Test
    void a_proof_of_a_kind_from_elsewhere_is_not_a_pass() {
        ObjectNode signed = Json.object(document());
        ((ObjectNode) signed.get("proof").get(0)).put("cryptosuite", "bbs-2023");

        assertThat(verify(Json.text(signed)).on(Check.PROOF))
                .contains(Code.PROOF_UNSUPPORTED.found());
    }

    @Test
    void of_two_proofs_each_has_to_be_right() {
        ObjectNode signed = Json.object(document());
        ObjectNode second = signed.get("proof").get(0).deepCopy();
        signed.withArray("proof").add(second);
        assertThat(verify(Json.text(signed)).on(Check.PROOF)).contains(Code.PROOF_RIGHT.found());

        second.put("created", "2020-01-01T00:00:00Z");

        assertThat(verify(Json.text(signed)).on(Check.PROOF)).contains(Code.PROOF_WRONG.found());
    }

    @Test
    void a_token_that_says_it_needs_no_signature_fails() {
        String payload = token().split("\\.")[1];

        assertThat(verify("eyJhbGciOiJub25lIn0." + payload + ".").overall()).isEqualTo(Result.FAIL);
    }

    @Test
    void a_document_that_breaks_the_data_model_fails() {
        ObjectNode signed = Json.object(document());
        signed.remove("credentialSubject");

        assertThat(verify(Json.text(signed)).on(Check.FORMAT)).contains(Code.FORMAT_BROKEN.found());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "hello",
                "{",
                "[]",
                "42",
                "null",
                "\"hello\"",
                "{\"a\":1,\"a\":2}",
                "{\"a\":\"\\ud800\"}",
                "<svg/>",
                "%PDF-1.7"
            })
    void what_is_no_credential_is_refused(String text) {
        assertThatThrownBy(() -> verify(text)).isInstanceOf(Refused.class);
    }

    @Test
    void what_is_nested_too_deeply_is_refused() {
        String deep = "{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000);

        assertThatThrownBy(() -> verify(deep)).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"@context\":[]}", "{\"type\":\"VerifiableCredential\"}"})
    void an_object_that_is_no_credential_fails(String text) {
        assertThat(verify(text).overall()).isEqualTo(Result.FAIL);
    }

    @Test
    void a_real_list_with_the_bit_set_revokes() {
        status.with(listWith(7));

        assertThat(verify(document()).on(Check.STATUS).orElseThrow().code())
                .isEqualTo(Code.STATUS_REVOKED);
    }

    @Test
    void a_list_with_one_letter_changed_says_nothing() {
        StatusList genuine = listWith();
        for (int place = 0; place < genuine.signed().length(); place += 7) {
            byte[] changed = genuine.signed().getBytes(StandardCharsets.UTF_8);
            changed[place] = other(changed[place]);
            status.with(signed(genuine, new String(changed, StandardCharsets.UTF_8)));

            assertThat(verify(document()).on(Check.STATUS).orElseThrow().result())
                    .as("changed at %d", place)
                    .isEqualTo(Result.INDETERMINATE);
        }
    }

    private Verdict verify(String text) {
        return verify(text.getBytes(StandardCharsets.UTF_8));
    }

    private Verdict verify(byte[] content) {
        var tolerance = new Tolerance(Duration.ofDays(1), Duration.ZERO);
        var freshness = new Freshness(trust, tolerance);
        var standing = new TellStanding(status, new ListProofs(new SignedListFormat(), trust));
        return new VerifyCredential(
                        new CredentialFormats(new SpecificationLinks("http://localhost:8080")),
                        new AskAuthentic(trust, standing, freshness, tolerance),
                        new AskAuthorised(trust, freshness, tolerance),
                        new CountAnswers(new Tally(), trust, UUID::randomUUID),
                        Clock.fixed(NOON, ZoneOffset.UTC))
                .verify(content);
    }

    private String document() {
        return issuer.document(issuer.credential(7, BEFORE), BEFORE);
    }

    private String token() {
        return issuer.token(issuer.credential(7, BEFORE), BEFORE);
    }

    private InMemoryTrust trust() {
        return new InMemoryTrust()
                .heardUntil(NOON)
                .with(registered(RHEINFURT))
                .with(key(issuer.documentKey()))
                .with(key(issuer.tokenKey()))
                .with(
                        new Specification(
                                new SpecificationKey(issuer.specificationId(), 1),
                                RHEINFURT,
                                Optional.of(RHEINFURT)));
    }

    private static IssuerKey key(eu.passerelle.contracts.issuance.v1.IssuerKey told) {
        return new IssuerKey.Active(
                new PublicKey(
                        new KeyId(told.verificationMethod()),
                        RHEINFURT,
                        told.issuer(),
                        told.publicKeyMultibase(),
                        told.activeFrom()));
    }

    private InMemoryStatus status() {
        return new InMemoryStatus().with(listWith());
    }

    private StatusList listWith(int... set) {
        Instant until = NOON.plus(Duration.ofHours(1));
        return new StatusList(
                issuer.list(),
                issuer.did(),
                "revocation",
                issuer.signedList(BEFORE, until, set),
                BEFORE,
                until);
    }

    private static StatusList signed(StatusList list, String signed) {
        return new StatusList(
                list.url(),
                list.issuer(),
                list.purpose(),
                signed,
                list.publishedAt(),
                list.validUntil());
    }
}
