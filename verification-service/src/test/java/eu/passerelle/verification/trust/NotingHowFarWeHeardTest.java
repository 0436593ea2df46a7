package eu.passerelle.verification.trust;

import static eu.passerelle.verification.trust.SomeTrust.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import eu.passerelle.verification.trust.Log.Place;
import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NotingHowFarWeHeardTest {
    private final FakeLog log = new FakeLog();
    private final List<Instant> noted = new ArrayList<>();
    private final NoteHowFarWeHeard noteHowFarWeHeard =
            new NoteHowFarWeHeard(log, this::note, new Ticking());
    private Instant now = NOON;

    @Test
    void nothing_is_certain_at_the_first_look() {
        look();

        assertThat(noted).isEmpty();
    }

    @Test
    void the_first_look_is_certain_once_all_before_it_was_heard() {
        log.told = 3;
        look();
        log.heard = 3;
        now = NOON.plusSeconds(5);

        look();

        assertThat(noted).containsExactly(NOON);
    }

    @Test
    void what_is_told_meanwhile_does_not_matter() {
        log.told = 3;
        look();
        log.told = 1000;
        log.heard = 4;

        look();

        assertThat(noted).containsExactly(NOON);
    }

    @Test
    void while_we_lag_behind_nothing_becomes_certain() {
        log.told = 3;
        look();
        log.heard = 2;

        look();

        assertThat(noted).isEmpty();
    }

    @Test
    void an_empty_log_is_heard_to_its_end() {
        look();
        look();

        assertThat(noted).containsExactly(NOON);
    }

    @Test
    void a_log_that_cannot_be_asked_makes_nothing_certain() {
        look();
        log.away = true;

        assertThat(noteHowFarWeHeard.note().onFailure().recoverWithNull().await().indefinitely())
                .isNull();
        assertThat(noted).isEmpty();
    }

    private void look() {
        noteHowFarWeHeard.note().await().indefinitely();
    }

    private Uni<Void> note(Instant moment) {
        noted.add(moment);
        return Uni.createFrom().voidItem();
    }

    /** A log of one part. */
    private static final class FakeLog implements Log {
        private long told;
        private long heard;
        private boolean away;

        @Override
        public Uni<Place> end() {
            return place(told);
        }

        @Override
        public Uni<Place> heard() {
            return place(heard);
        }

        private Uni<Place> place(long offset) {
            return away
                    ? Uni.createFrom().failure(new IllegalStateException("away"))
                    : Uni.createFrom().item(new Place(Map.of("part", offset)));
        }
    }

    /** A clock that stands still between looks. */
    private final class Ticking extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
