package eu.passerelle.verification.trust;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Notes up to when everything told has been heard: looks where the log ends, and once we have acted
 * on all of that, whatever came since, the moment of looking is certain. While the log cannot be
 * asked, nothing becomes certain, and the copy ages.
 */
@ApplicationScoped
public class NoteHowFarWeHeard {
    private final Log log;
    private final HeardUntil heardUntil;
    private final Clock clock;
    private final AtomicReference<Optional<Mark>> mark = new AtomicReference<>(Optional.empty());

    NoteHowFarWeHeard(Log log, HeardUntil heardUntil, Clock clock) {
        this.log = log;
        this.heardUntil = heardUntil;
        this.clock = clock;
    }

    /** Looks, and notes what is certain by now. */
    public Uni<Void> note() {
        return mark.get().map(this::check).orElseGet(this::look);
    }

    private Uni<Void> look() {
        Instant now = clock.instant();
        return log.end().invoke(end -> mark.set(Optional.of(new Mark(now, end)))).replaceWithVoid();
    }

    private Uni<Void> check(Mark seen) {
        return log.heard()
                .map(heard -> heard.reaches(seen.end()))
                .chain(reached -> reached ? noted(seen) : Uni.createFrom().voidItem());
    }

    private Uni<Void> noted(Mark seen) {
        return heardUntil.put(seen.at()).chain(this::look);
    }

    /**
     * Where the log ended.
     *
     * @param at when
     * @param end where
     */
    private record Mark(Instant at, Log.Place end) {}
}
