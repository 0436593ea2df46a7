package eu.passerelle.issuance.key;

import static org.assertj.core.api.Assertions.assertThat;

import eu.passerelle.contracts.issuance.v1.IssuerKeyActivated;
import eu.passerelle.contracts.issuance.v1.IssuerKeyRetired;
import eu.passerelle.credentials.key.KeyType;
import eu.passerelle.credentials.key.Purpose;
import eu.passerelle.credentials.key.VerificationKey;
import eu.passerelle.issuance.Refusals;
import eu.passerelle.issuance.offering.SomeProvider;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeysTest {

    private static final byte[] MESSAGE = "a message".getBytes(StandardCharsets.UTF_8);

    private final KeyHeart heart = new KeyHeart();

    @Test
    void an_issuer_gets_one_key_of_each_kind_and_both_are_told() {
        activate();

        assertThat(heart.outbox.facts(IssuerKeyActivated.class))
                .extracting(fact -> fact.key().algorithm())
                .containsExactlyInAnyOrder("Ed25519", "P-256");
    }

    @Test
    void a_key_is_told_as_the_key_that_signs() {
        activate();

        var seal = heart.seals.take(Signatory.of(SomeProvider.RHEINFURT)).await().indefinitely();

        var told =
                heart.outbox.facts(IssuerKeyActivated.class).stream()
                        .map(IssuerKeyActivated::key)
                        .filter(key -> key.algorithm().equals("Ed25519"))
                        .findFirst()
                        .orElseThrow();
        var verifier =
                VerificationKey.ofMultikey(
                        told.verificationMethod(), told.issuer(), told.publicKeyMultibase());
        assertThat(verifier.verifies(MESSAGE, seal.proofs().sign(MESSAGE))).isTrue();
    }

    @Test
    void a_key_is_right_from_the_start_of_the_second_in_which_it_was_made() {
        activate();

        assertThat(heart.outbox.facts(IssuerKeyActivated.class))
                .extracting(fact -> fact.key().activeFrom())
                .containsOnly(KeyHeart.NOON.truncatedTo(ChronoUnit.SECONDS));
    }

    @Test
    void activating_again_changes_nothing() {
        activate();

        activate();

        assertThat(heart.outbox.facts()).hasSize(2);
    }

    @Test
    void rotation_retires_both_keys_and_activates_two_new_ones() {
        activate();
        var old = verificationMethods();
        heart.clock.pass(Duration.ofDays(30));

        heart.rotate.rotate(SomeProvider.RHEINFURT).await().indefinitely();

        assertThat(heart.outbox.facts(IssuerKeyRetired.class))
                .extracting(fact -> fact.key().verificationMethod())
                .containsExactlyInAnyOrderElementsOf(old);
        assertThat(heart.outbox.facts(IssuerKeyActivated.class)).hasSize(4);
    }

    @Test
    void after_a_rotation_the_document_still_shows_the_old_keys_for_assertions() {
        activate();
        var old = verificationMethods();
        heart.clock.pass(Duration.ofDays(30));
        heart.rotate.rotate(SomeProvider.RHEINFURT).await().indefinitely();

        var document = heart.didDocument.read(SomeProvider.RHEINFURT).await().indefinitely();

        assertThat(document.keys()).hasSize(4);
        assertThat(old)
                .allSatisfy(
                        method ->
                                assertThat(document.find(method).orElseThrow().purposes())
                                        .containsExactly(Purpose.ASSERTION));
    }

    @Test
    void a_compromised_key_is_shown_as_revoked_from_that_moment() {
        activate();
        var key = heart.keys.hold(SomeProvider.RHEINFURT).await().indefinitely().getFirst();
        heart.keys.put(key.compromise(KeyHeart.NOON)).await().indefinitely();

        var document = heart.didDocument.read(SomeProvider.RHEINFURT).await().indefinitely();

        assertThat(document.find(key.key().verificationMethod()).orElseThrow().revoked())
                .contains(KeyHeart.NOON);
    }

    @Test
    void after_a_rotation_the_new_keys_sign() {
        activate();
        var old = verificationMethods();
        heart.rotate.rotate(SomeProvider.RHEINFURT).await().indefinitely();

        var seal = heart.seals.take(Signatory.of(SomeProvider.RHEINFURT)).await().indefinitely();

        assertThat(old)
                .doesNotContain(
                        seal.proofs().verificationKey().id(), seal.tokens().verificationKey().id());
    }

    @Test
    void a_seal_has_a_key_for_proofs_and_a_key_for_tokens() {
        activate();

        var seal = heart.seals.take(Signatory.of(SomeProvider.RHEINFURT)).await().indefinitely();

        assertThat(seal.proofs().verificationKey().type()).isEqualTo(KeyType.ED25519);
        assertThat(seal.tokens().verificationKey().type()).isEqualTo(KeyType.P256);
    }

    @Test
    void nobody_signs_or_rotates_without_keys() {
        var refusal = new KeyRefusal.NoActiveKey(SomeProvider.TORMES);

        assertThat(Refusals.of(() -> heart.seals.take(Signatory.of(SomeProvider.TORMES))))
                .isEqualTo(refusal);
        assertThat(Refusals.of(() -> heart.rotate.rotate(SomeProvider.TORMES))).isEqualTo(refusal);
    }

    @Test
    void a_stranger_has_no_document() {
        assertThat(Refusals.of(() -> heart.didDocument.read(SomeProvider.TORMES)))
                .isEqualTo(new KeyRefusal.UnknownIssuer());
    }

    private void activate() {
        heart.activate.activate(SomeProvider.RHEINFURT).await().indefinitely();
    }

    private List<String> verificationMethods() {
        return heart.keys.of(SomeProvider.RHEINFURT).await().indefinitely().stream()
                .map(key -> key.key().verificationMethod())
                .toList();
    }

    @Test
    void a_type_of_key_that_is_asked_for_is_made_and_told_once() {
        heart.activate.activate(SomeProvider.RHEINFURT).await().indefinitely();
        var signatory = Signatory.of(SomeProvider.RHEINFURT);

        var first = heart.pens.take(signatory, KeyType.P384).await().indefinitely();
        var second = heart.pens.take(signatory, KeyType.P384).await().indefinitely();

        assertThat(first.signer().verificationKey().id())
                .isEqualTo(second.signer().verificationKey().id());
        assertThat(heart.outbox.facts(IssuerKeyActivated.class))
                .extracting(told -> told.key().algorithm())
                .containsExactly("Ed25519", "P-256", "P-384");
    }

    @Test
    void who_has_no_keys_gets_none_by_asking() {
        var tormes = Signatory.of(SomeProvider.TORMES);

        assertThat(Refusals.of(() -> heart.pens.take(tormes, KeyType.P384)))
                .isEqualTo(new KeyRefusal.NoActiveKey(SomeProvider.TORMES));
    }

    @Test
    void the_test_issuer_is_the_same_each_time_and_nobody_is_told() {
        var test = new Signatory.TestIssuer(KeyType.P256);

        var first = heart.pens.take(test, KeyType.P256).await().indefinitely();
        var second = heart.pens.take(test, KeyType.P256).await().indefinitely();

        assertThat(first.did()).startsWith("did:key:zDna").isEqualTo(second.did());
        assertThat(heart.outbox.facts(IssuerKeyActivated.class)).isEmpty();
    }
}
