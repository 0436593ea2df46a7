package eu.passerelle.verification.trust;

import static eu.passerelle.verification.trust.SomeTrust.LONG_AGO;
import static eu.passerelle.verification.trust.SomeTrust.NOON;
import static eu.passerelle.verification.trust.SomeTrust.RHEINFURT;
import static eu.passerelle.verification.trust.SomeTrust.active;
import static eu.passerelle.verification.trust.SomeTrust.compromised;
import static eu.passerelle.verification.trust.SomeTrust.filled;
import static eu.passerelle.verification.trust.SomeTrust.key;
import static eu.passerelle.verification.trust.SomeTrust.retired;
import static org.assertj.core.api.Assertions.assertThat;

import eu.passerelle.verification.trust.IssuerKey.Soundness;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AKeyNeverGetsBetterTest {
    private static final Instant BEFORE = NOON.minusSeconds(60);
    private static final Instant AFTER = NOON.plusSeconds(60);

    private final InMemoryTrust trust = filled();
    private final KeepTrust keepTrust = new KeepTrust(trust, trust, trust);

    @Test
    void a_retired_key_told_active_again_stays_retired() {
        trust.with(retired(RHEINFURT, NOON));

        keepTrust.keep(active(RHEINFURT)).await().indefinitely();

        assertThat(trust.key(key(RHEINFURT).id())).contains(retired(RHEINFURT, NOON));
    }

    @Test
    void a_compromised_key_told_retired_stays_compromised() {
        trust.with(compromised(RHEINFURT, NOON));

        keepTrust.keep(retired(RHEINFURT, NOON)).await().indefinitely();

        assertThat(trust.key(key(RHEINFURT).id())).contains(compromised(RHEINFURT, NOON));
    }

    @Test
    void an_active_key_told_compromised_is_compromised() {
        keepTrust.keep(compromised(RHEINFURT, NOON)).await().indefinitely();

        assertThat(trust.key(key(RHEINFURT).id())).contains(compromised(RHEINFURT, NOON));
    }

    @Test
    void an_active_key_is_sound_from_its_first_moment_on() {
        assertThat(active(RHEINFURT).at(LONG_AGO)).isEqualTo(Soundness.SOUND);
        assertThat(active(RHEINFURT).at(LONG_AGO.minusNanos(1))).isEqualTo(Soundness.TOO_EARLY);
    }

    @Test
    void a_retired_key_is_sound_up_to_its_last_moment() {
        assertThat(retired(RHEINFURT, NOON).at(NOON)).isEqualTo(Soundness.SOUND);
        assertThat(retired(RHEINFURT, NOON).at(AFTER)).isEqualTo(Soundness.TOO_LATE);
        assertThat(retired(RHEINFURT, NOON).at(LONG_AGO.minusNanos(1)))
                .isEqualTo(Soundness.TOO_EARLY);
    }

    @Test
    void a_compromised_key_is_wrong_from_then_on_and_in_doubt_before() {
        assertThat(compromised(RHEINFURT, NOON).at(NOON)).isEqualTo(Soundness.WRONG);
        assertThat(compromised(RHEINFURT, NOON).at(BEFORE)).isEqualTo(Soundness.IN_DOUBT);
    }
}
