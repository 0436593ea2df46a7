package eu.passerelle.credentials.dataintegrity;

import static eu.passerelle.credentials.SomeCredential.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.SomeCredential;
import eu.passerelle.credentials.did.DidKey;
import eu.passerelle.credentials.finding.Check;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.finding.Verification;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.key.KeyType;
import eu.passerelle.credentials.key.SigningKey;
import eu.passerelle.credentials.multiformat.Multibase;
import eu.passerelle.credentials.openbadges.OpenBadge;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProofsTest {

    private static final Instant SIGNED = Instant.parse("2026-11-23T11:00:00Z");

    private final SigningKey first = DidKey.generate(KeyType.ED25519);
    private final SigningKey second = DidKey.generate(KeyType.P256);
    private final ObjectNode badge =
            OpenBadge.render(
                            SomeCredential.issuedBy(first.verificationKey().controller()),
                            List.of("en"))
                    .document();

    @ParameterizedTest
    @CsvSource({
        "EDDSA_RDFC_2022, ED25519",
        "EDDSA_JCS_2022, ED25519",
        "ECDSA_RDFC_2019, P256",
        "ECDSA_RDFC_2019, P384",
        "ECDSA_JCS_2019, P256",
        "ECDSA_JCS_2019, P384"
    })
    void each_suite_verifies_what_it_signed(Cryptosuite suite, KeyType type) {
        var signed =
                DataIntegrity.sign(
                        badge, suite, DidKey.generate(type), ProofOptions.assertion(SIGNED));

        assertThat(signed.get("proof").isArray()).isTrue();
        assertThat(verify(signed).passed()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "EDDSA_RDFC_2022, P256",
        "EDDSA_JCS_2022, P384",
        "ECDSA_RDFC_2019, ED25519",
        "ECDSA_JCS_2019, P521",
        "ED25519_SIGNATURE_2020, ED25519",
        "EDDSA_2022, ED25519"
    })
    void a_suite_signs_with_its_own_kind_of_key_only(Cryptosuite suite, KeyType type) {
        var key = SigningKey.generate(type, "urn:k", "urn:c");

        assertThatThrownBy(
                        () -> DataIntegrity.sign(badge, suite, key, ProofOptions.assertion(SIGNED)))
                .isInstanceOf(Rejected.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "eddsa-jcs-2022",
                "ecdsa-rdfc-2019",
                "ecdsa-jcs-2019",
                "eddsa-2022",
                "ecdsa-sd-2023",
                "bbs-2023",
                "none",
                ""
            })
    void a_proof_that_claims_another_suite_is_refused(String suite) {
        var signed = sign(badge, first, ProofOptions.assertion(SIGNED));
        proof(signed, 0).put("cryptosuite", suite);

        assertThat(verify(signed).passed(Check.PROOF)).isFalse();
    }

    @Test
    void a_right_signature_with_another_kind_of_key_is_refused() {
        var proof =
                Json.newObject()
                        .put("type", "DataIntegrityProof")
                        .put("cryptosuite", "eddsa-jcs-2022")
                        .put("verificationMethod", second.verificationKey().id())
                        .put("proofPurpose", "assertionMethod");
        byte[] data = new Hashing(Cryptosuite.EDDSA_JCS_2022, KeyType.P256).hashData(badge, proof);
        proof.put("proofValue", Multibase.base58(second.sign(data)));

        badge.putArray("proof").add(proof);

        assertThat(verify(badge).passed(Check.PROOF)).isFalse();
    }

    @Test
    void two_proofs_make_a_set_and_both_have_to_hold() {
        var signed = sign(badge, first, ProofOptions.assertion(SIGNED));
        signed =
                DataIntegrity.sign(
                        signed,
                        Cryptosuite.ECDSA_RDFC_2019,
                        second,
                        ProofOptions.assertion(SIGNED));

        assertThat(verify(signed).passed()).isTrue();
        assertThat(verify(signed).on(Check.PROOF)).hasSize(2);
        proof(signed, 1).put("proofValue", proof(signed, 0).get("proofValue").asText());
        assertThat(verify(signed).passed()).isFalse();
    }

    @Test
    void a_chain_signs_the_proofs_before_it() {
        var chained = chain();
        assertThat(verify(chained).passed()).isTrue();

        proof(chained, 0).put("created", "2026-11-23T10:59:59Z");

        assertThat(verify(chained).on(Check.PROOF))
                .noneMatch(eu.passerelle.credentials.finding.Finding.Passed.class::isInstance);
    }

    @Test
    void a_chain_whose_beginning_was_taken_away_is_refused() {
        var chained = chain();
        ((ArrayNode) chained.get("proof")).remove(0);

        assertThat(verify(chained).passed()).isFalse();
    }

    @Test
    void a_chain_cut_off_from_its_beginning_is_refused() {
        var chained = chain();
        proof(chained, 1).remove("previousProof");

        assertThat(verify(chained).passed()).isFalse();
    }

    @Test
    void an_expired_proof_is_refused() {
        var signed = sign(badge, first, ProofOptions.assertion(SIGNED).expiring(NOON));

        assertThat(verify(signed).passed()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"authentication", "keyAgreement", "capabilityInvocation", ""})
    void a_proof_for_another_purpose_is_refused(String purpose) {
        var signed = sign(badge, first, ProofOptions.assertion(SIGNED));
        proof(signed, 0).put("proofPurpose", purpose);

        assertThat(verify(signed).passed()).isFalse();
    }

    @Test
    void a_key_embedded_in_the_proof_is_refused() {
        var signed = sign(badge, first, ProofOptions.assertion(SIGNED));
        proof(signed, 0)
                .putObject("verificationMethod")
                .put("id", first.verificationKey().id())
                .put("type", "Multikey")
                .put("publicKeyMultibase", first.verificationKey().multibase());

        assertThat(verify(signed).passed()).isFalse();
    }

    @Test
    void the_contexts_cannot_be_extended_under_a_jcs_proof_without_notice() {
        var signed =
                DataIntegrity.sign(
                        badge, Cryptosuite.EDDSA_JCS_2022, first, ProofOptions.assertion(SIGNED));
        ((ArrayNode) signed.get("@context")).remove(1);

        assertThat(verify(signed).passed()).isFalse();
    }

    @Test
    void an_undefined_term_is_not_signed_away() {
        badge.put("undefinedTerm", "would be dropped");

        assertThatThrownBy(() -> sign(badge, first, ProofOptions.assertion(SIGNED)))
                .isInstanceOf(Rejected.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UndefinedType", "not a type"})
    void an_undefined_type_is_not_signed_away(String type) {
        ((ArrayNode) badge.get("type")).add(type);

        assertThatThrownBy(() -> sign(badge, first, ProofOptions.assertion(SIGNED)))
                .isInstanceOf(Rejected.class);
    }

    private ObjectNode chain() {
        var signed = sign(badge, first, ProofOptions.assertion(SIGNED).named("urn:uuid:first"));
        return DataIntegrity.sign(
                signed,
                Cryptosuite.ECDSA_RDFC_2019,
                second,
                ProofOptions.assertion(SIGNED).after("urn:uuid:first"));
    }

    private static ObjectNode sign(ObjectNode document, SigningKey key, ProofOptions options) {
        return DataIntegrity.sign(document, Cryptosuite.EDDSA_RDFC_2022, key, options);
    }

    private static ObjectNode proof(ObjectNode signed, int index) {
        return (ObjectNode) signed.get("proof").get(index);
    }

    private static Verification verify(ObjectNode signed) {
        return new ProofVerifier(DidKey.keys(), ProofExpectation.assertion(NOON))
                .verify(signed, Optional.empty());
    }
}
