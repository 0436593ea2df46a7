package eu.passerelle.issuance.status;

import static org.assertj.core.api.Assertions.assertThat;

import eu.passerelle.contracts.issuance.v1.IssuerKeyActivated;
import eu.passerelle.contracts.issuance.v1.StatusListPublished;
import eu.passerelle.credentials.did.DidKey;
import eu.passerelle.credentials.key.KeyType;
import eu.passerelle.credentials.key.Keys;
import eu.passerelle.credentials.key.VerificationKey;
import eu.passerelle.credentials.reading.StatusListReader;
import eu.passerelle.credentials.reading.StatusListReading;
import eu.passerelle.credentials.statuslist.BitstringStatusList;
import eu.passerelle.credentials.statuslist.StatusPurpose;
import eu.passerelle.issuance.Refusals;
import eu.passerelle.issuance.key.KeyHeart;
import eu.passerelle.issuance.key.Signatory;
import eu.passerelle.issuance.offering.SomeProvider;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StatusListsTest {

    private final KeyHeart key = new KeyHeart();
    private final StatusHeart heart = new StatusHeart(key);

    @Test
    void a_newcomer_gets_a_list_of_131072_clear_bits_and_it_is_told() {
        welcome(heart);

        var told = published().getLast();
        assertThat(read(told)).isEqualTo(BitstringStatusList.ofEntries(131_072));
        assertThat(told.providerId()).isEqualTo("rheinfurt");
        assertThat(told.purpose()).isEqualTo("revocation");
        assertThat(told.publishedAt()).isEqualTo(key.clock.instant());
    }

    @Test
    void a_newcomer_heard_of_twice_keeps_its_list() {
        welcome(heart);

        welcome(heart);

        assertThat(published()).hasSize(1);
    }

    @Test
    void a_thousand_places_are_a_thousand_different_ones() {
        welcome(heart);

        var places = IntStream.range(0, 1_000).mapToObj(ignored -> allot(heart)).toList();

        assertThat(new HashSet<>(places)).hasSize(1_000);
        assertThat(places).isNotEqualTo(places.stream().sorted(byIndex()).toList());
    }

    @Test
    void when_chance_finds_no_free_place_the_next_list_is_opened() {
        var always = new StatusHeart(key, alwaysSeven());
        welcome(always);
        var first = allot(always);

        var second = allot(always);

        assertThat(second.list()).isNotEqualTo(first.list());
        assertThat(published()).hasSize(2);
    }

    @Test
    void revoking_sets_that_one_bit_and_tells_the_list_anew() {
        welcome(heart);
        var place = allot(heart);
        var before = read(published().getLast());

        heart.marks.set(place).await().indefinitely();

        assertThat(published()).hasSize(2);
        assertThat(read(published().getLast())).isEqualTo(before.set(place.index()));
    }

    @Test
    void bits_once_set_stay_set() {
        welcome(heart);
        var one = allot(heart);
        var other = allot(heart);

        heart.marks.set(one).await().indefinitely();
        heart.marks.set(other).await().indefinitely();

        var list = read(published().getLast());
        assertThat(List.of(one, other)).allMatch(place -> list.isSet(place.index()));
    }

    @Test
    void setting_a_set_bit_publishes_nothing() {
        welcome(heart);
        var place = allot(heart);
        heart.marks.set(place).await().indefinitely();

        heart.marks.set(place).await().indefinitely();

        assertThat(published()).hasSize(2);
    }

    @Test
    void what_is_revoked_stays_revoked() {
        welcome(heart);
        var place = allot(heart);
        heart.marks.set(place).await().indefinitely();

        assertThat(Refusals.of(() -> heart.marks.clear(place)))
                .isInstanceOf(StatusRefusal.RevokedForGood.class);
    }

    @Test
    void a_suspension_is_lifted_again_and_both_are_told() {
        welcome(heart);
        var place =
                heart.places
                        .allot(Signatory.of(SomeProvider.RHEINFURT), StatusPurpose.SUSPENSION)
                        .await()
                        .indefinitely();

        heart.marks.set(place).await().indefinitely();
        heart.marks.clear(place).await().indefinitely();

        var told =
                key.outbox.facts(StatusListPublished.class).stream()
                        .filter(list -> list.purpose().equals("suspension"))
                        .map(list -> read(list).isSet(place.index()));
        assertThat(told).containsExactly(false, true, false);
    }

    @Test
    void the_test_issuers_lists_verify_by_their_own_did_and_are_told_to_nobody() {
        for (var type : List.of(KeyType.ED25519, KeyType.P256, KeyType.P384)) {
            var place =
                    heart.places
                            .allot(new Signatory.TestIssuer(type), StatusPurpose.REVOCATION)
                            .await()
                            .indefinitely();
            heart.marks.set(place).await().indefinitely();

            var signed = heart.lists.get(place.list()).await().indefinitely().orElseThrow();
            assertThat(place.url().toString()).startsWith("https://localhost:8088/status-lists/");
            for (var form : List.of(signed.document(), signed.token())) {
                assertThat(read(DidKey.keys(), form).isSet(place.index())).isTrue();
            }
        }
        assertThat(key.outbox.facts(StatusListPublished.class)).isEmpty();
    }

    @Test
    void a_list_with_an_embedded_proof_says_what_the_token_says() {
        welcome(heart);
        heart.marks.set(allot(heart)).await().indefinitely();
        var told = published().getLast();
        var id = StatusListId.inUrl(told.url()).orElseThrow();

        var document = heart.lists.get(id).await().indefinitely().orElseThrow().document();

        assertThat(read(keys(), document)).isEqualTo(read(told));
    }

    @Test
    void a_list_is_due_when_half_its_time_is_over() {
        welcome(heart);

        key.clock.pass(Duration.ofHours(11));
        assertThat(heart.refresh.due().await().indefinitely()).isEmpty();
        key.clock.pass(Duration.ofHours(2));
        assertThat(heart.refresh.due().await().indefinitely()).hasSize(2);
    }

    @Test
    void a_due_list_is_signed_and_told_anew_and_says_the_same() {
        welcome(heart);
        heart.marks.set(allot(heart)).await().indefinitely();
        var before = published().getLast();
        key.clock.pass(Duration.ofHours(13));
        var due = heart.refresh.due().await().indefinitely().getFirst();

        heart.refresh.refresh(due).await().indefinitely();

        var after = published().getLast();
        assertThat(after.validUntil()).isEqualTo(before.validUntil().plus(Duration.ofHours(13)));
        assertThat(read(after)).isEqualTo(read(before));
    }

    @Test
    void a_list_that_somebody_else_just_refreshed_is_left_alone() {
        welcome(heart);
        key.clock.pass(Duration.ofHours(13));
        var due = heart.refresh.due().await().indefinitely().getFirst();
        heart.refresh.refresh(due).await().indefinitely();

        heart.refresh.refresh(due).await().indefinitely();

        assertThat(published()).hasSize(2);
    }

    private static void welcome(StatusHeart heart) {
        heart.newcomers.welcome(SomeProvider.RHEINFURT).await().indefinitely();
    }

    private static Place allot(StatusHeart heart) {
        return heart.places
                .allot(Signatory.of(SomeProvider.RHEINFURT), StatusPurpose.REVOCATION)
                .await()
                .indefinitely();
    }

    private List<StatusListPublished> published() {
        return key.outbox.facts(StatusListPublished.class).stream()
                .filter(told -> told.purpose().equals("revocation"))
                .toList();
    }

    /** As a verifier reads it: signature, period, content. */
    private BitstringStatusList read(StatusListPublished told) {
        return read(keys(), told.signed());
    }

    private BitstringStatusList read(Keys keys, String signed) {
        var reading =
                new StatusListReader(keys)
                        .read(signed.getBytes(StandardCharsets.UTF_8), key.clock.instant());
        assertThat(reading).as(reading.toString()).isInstanceOf(StatusListReading.Usable.class);
        return ((StatusListReading.Usable) reading).list().list(1);
    }

    private Keys keys() {
        return Keys.of(
                key.outbox.facts(IssuerKeyActivated.class).stream()
                        .map(IssuerKeyActivated::key)
                        .map(
                                one ->
                                        VerificationKey.ofMultikey(
                                                one.verificationMethod(),
                                                one.issuer(),
                                                one.publicKeyMultibase()))
                        .toList());
    }

    private static java.util.Comparator<Place> byIndex() {
        return java.util.Comparator.comparing(Place::index);
    }

    private static RandomGenerator alwaysSeven() {
        return () -> 7L << 40;
    }
}
