package eu.passerelle.verification.fetching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class KeepingAndRestingTest {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final FetchLimits LIMITS =
            new FetchLimits(Duration.ofSeconds(1), 3, 2, Duration.ofSeconds(30));

    @Test
    void what_is_kept_is_good_until_its_end() {
        Kept<String> kept = new Kept<>(2);
        kept.put("a", "one", NOON);

        assertThat(kept.get("a", NOON.minusMillis(1))).contains("one");
        assertThat(kept.get("a", NOON)).isEmpty();
    }

    @Test
    void the_longest_unused_goes_first() {
        Kept<String> kept = new Kept<>(2);
        kept.put("a", "one", NOON);
        kept.put("b", "two", NOON);
        kept.get("a", NOON.minusSeconds(1));

        kept.put("c", "three", NOON);

        assertThat(kept.get("b", NOON.minusSeconds(1))).isEmpty();
        assertThat(kept.get("a", NOON.minusSeconds(1))).contains("one");
    }

    @Test
    void a_host_rests_after_failures_in_a_row() {
        var breaker = new Breaker(LIMITS);
        breaker.failed("slow.example", NOON);
        assertThat(breaker.isResting("slow.example", NOON)).isFalse();

        breaker.failed("slow.example", NOON);

        assertThat(breaker.isResting("slow.example", NOON)).isTrue();
        assertThat(breaker.isResting("other.example", NOON)).isFalse();
        assertThat(breaker.isResting("slow.example", NOON.plusSeconds(30))).isFalse();
    }

    @Test
    void an_answer_forgives_what_failed_before() {
        var breaker = new Breaker(LIMITS);
        breaker.failed("slow.example", NOON);
        breaker.answered("slow.example");

        breaker.failed("slow.example", NOON);

        assertThat(breaker.isResting("slow.example", NOON)).isFalse();
    }
}
