package eu.passerelle.verification.employer;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.passerelle.kit.problem.Refused;
import eu.passerelle.testkit.time.TestClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AnAllowanceTest {
    private final TestClock clock = TestClock.at(Instant.parse("2026-11-24T12:00:00Z"));
    private final Allowance allowance = new Allowance(new BatchRules(500, 600), clock);

    @Test
    void it_is_taken_until_it_is_used_up() {
        allowance.take("meridian", 500);
        allowance.take("meridian", 100);

        assertThatThrownBy(() -> allowance.take("meridian", 1)).isInstanceOf(Refused.class);
        assertThatNoException().isThrownBy(() -> allowance.take("voltgrid", 500));
    }

    @Test
    void it_grows_again_with_time() {
        allowance.take("meridian", 600);
        clock.pass(Duration.ofSeconds(10));

        assertThatThrownBy(() -> allowance.take("meridian", 101)).isInstanceOf(Refused.class);
        assertThatNoException().isThrownBy(() -> allowance.take("meridian", 100));
    }

    @Test
    void it_never_grows_beyond_a_minutes_worth() {
        clock.pass(Duration.ofHours(1));

        assertThatThrownBy(() -> allowance.take("meridian", 601)).isInstanceOf(Refused.class);
    }
}
