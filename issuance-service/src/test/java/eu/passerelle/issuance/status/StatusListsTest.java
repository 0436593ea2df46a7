package eu.passerelle.issuance.status;

import static org.assertj.core.api.Assertions.assertThat;

import eu.passerelle.contracts.issuance.v1.IssuerKeyActivated;
import eu.passerelle.contracts.issuance.v1.StatusListPublished;
import eu.passerelle.credentials.key.Keys;
import eu.passerelle.credentials.key.VerificationKey;
import eu.passerelle.credentials.reading.StatusListReader;
import eu.passerelle.credentials.reading.StatusListReading;
import eu.passerelle.credentials.statuslist.BitstringStatusList;
import eu.passerelle.issuance.key.KeyHeart;
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

        heart.revoke.revoke(place).await().indefinitely();

        assertThat(published()).hasSize(2);
        assertThat(read(published().getLast())).isEqualTo(before.set(place.index()));
    }

    @Test
    void bits_once_set_stay_set() {
        welcome(heart);
        var one = allot(heart);
        var other = allot(heart);

        heart.revoke.revoke(one).await().indefinitely();
        heart.revoke.revoke(other).await().indefinitely();

        var list = read(published().getLast());
        assertThat(List.of(one, other)).allMatch(place -> list.isSet(place.index()));
    }

    @Test
    void a_list_is_due_when_half_its_time_is_over() {
        welcome(heart);

        key.clock.pass(Duration.ofHours(11));
        assertThat(heart.refresh.due().await().indefinitely()).isEmpty();
        key.clock.pass(Duration.ofHours(2));
        assertThat(heart.refresh.due().await().indefinitely()).hasSize(1);
    }

    @Test
    void a_due_list_is_signed_and_told_anew_and_says_the_same() {
        welcome(heart);
        heart.revoke.revoke(allot(heart)).await().indefinitely();
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
        return heart.places.allot(SomeProvider.RHEINFURT).await().indefinitely();
    }

    private List<StatusListPublished> published() {
        return key.outbox.facts(StatusListPublished.class);
    }

    /** As a verifier reads it: signature, period, content. */
    private BitstringStatusList read(StatusListPublished told) {
        var keys =
                key.outbox.facts(IssuerKeyActivated.class).stream()
                        .map(IssuerKeyActivated::key)
                        .map(
                                one ->
                                        VerificationKey.ofMultikey(
                                                one.verificationMethod(),
                                                one.issuer(),
                                                one.publicKeyMultibase()))
                        .toList();
        var reading =
                new StatusListReader(Keys.of(keys))
                        .read(told.signed().getBytes(StandardCharsets.UTF_8), key.clock.instant());
        assertThat(reading).isInstanceOf(StatusListReading.Usable.class);
        return ((StatusListReading.Usable) reading).list().list(1);
    }

    private static java.util.Comparator<Place> byIndex() {
        return java.util.Comparator.comparing(Place::index);
    }

    private static RandomGenerator alwaysSeven() {
        return () -> 7L << 40;
    }
}
