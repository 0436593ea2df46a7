package eu.passerelle.recognition.programme;

import static org.assertj.core.api.Assertions.assertThat;

import eu.passerelle.recognition.SomeTarget;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What every place for targets does. */
public abstract class TargetsContract {
    private static final Instant RETIRED = Instant.parse("2026-11-23T12:00:00Z");

    /** The place under test. */
    protected abstract Targets targets();

    /** Runs a piece of work to its end. */
    protected abstract <T> T run(Supplier<Uni<T>> work);

    @Test
    void what_was_put_is_found_as_it_was() {
        var t1 = SomeTarget.t1();

        run(() -> targets().put(t1));

        assertThat(run(() -> targets().find(t1.id()))).contains(t1);
    }

    @Test
    void what_was_never_put_is_not_found() {
        assertThat(run(() -> targets().find(SomeTarget.t1().id()))).isEmpty();
    }

    @Test
    void the_last_state_is_the_one_that_is_kept() {
        var t1 = SomeTarget.t1();
        run(() -> targets().put(t1));

        run(() -> targets().put(t1.retire(RETIRED)));

        assertThat(run(() -> targets().find(t1.id()))).contains(t1.retire(RETIRED));
    }

    @Test
    void those_asked_for_are_found_and_others_left_out() {
        var one = SomeTarget.t1();
        var other = SomeTarget.t1();
        run(() -> targets().put(one));
        run(() -> targets().put(other));

        var found = run(() -> targets().all(List.of(one.id(), SomeTarget.t1().id())));

        assertThat(found).containsExactly(one);
        assertThat(run(() -> targets().all(List.of()))).isEmpty();
    }

    @Test
    void those_in_use_come_in_order_and_in_pages() {
        var one = SomeTarget.t1();
        var other = SomeTarget.t1();
        run(() -> targets().put(one));
        run(() -> targets().put(other));
        run(() -> targets().put(SomeTarget.t1().retire(RETIRED)));

        var all = run(() -> targets().active(Optional.empty(), 1_000));

        assertThat(all).contains(one, other).doesNotHaveDuplicates();
        var first = run(() -> targets().active(Optional.empty(), 1)).getFirst();
        assertThat(first).isEqualTo(all.getFirst());
        assertThat(run(() -> targets().active(Optional.of(first.id()), 1_000)))
                .isEqualTo(all.subList(1, all.size()));
    }
}
