package eu.passerelle.testkit.facts;

import static org.assertj.core.api.Assertions.assertThat;

import eu.passerelle.contracts.catalog.v1.CatalogEvent;
import eu.passerelle.contracts.catalog.v1.SpecificationWithdrawn;
import eu.passerelle.kit.inbox.Heard;
import eu.passerelle.kit.inbox.Inbox;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What every inbox promises. */
public abstract class InboxContract {

    private final Heard<CatalogEvent> heard =
            new Heard<>(
                    UUID.randomUUID().toString(),
                    new SpecificationWithdrawn(
                            UUID.randomUUID().toString(), 1, "rheinfurt", Instant.EPOCH));
    private final AtomicInteger deeds = new AtomicInteger();

    /** The inbox on trial. */
    protected abstract Inbox inbox();

    /** Waits as the inbox needs it. */
    protected abstract void await(Supplier<Uni<Void>> work);

    @Test
    void a_reader_acts_once_on_a_fact() {
        await(() -> inbox().once(heard, "one", this::act));
        await(() -> inbox().once(heard, "one", this::act));

        assertThat(deeds).hasValue(1);
    }

    @Test
    void each_reader_acts_for_itself() {
        await(() -> inbox().once(heard, "one", this::act));
        await(() -> inbox().once(heard, "two", this::act));

        assertThat(deeds).hasValue(2);
    }

    @Test
    void a_deed_that_fails_is_tried_again() {
        await(() -> inbox().once(heard, "one", () -> failUntil(3)));

        assertThat(deeds).hasValue(3);
    }

    @Test
    void a_deed_that_never_works_is_given_up_after_five_tries_and_is_no_failure() {
        await(() -> inbox().once(heard, "one", () -> failUntil(100)));

        assertThat(deeds).hasValue(5);
    }

    @Test
    void a_deed_that_was_given_up_is_not_remembered_as_done() {
        await(() -> inbox().once(heard, "one", () -> failUntil(100)));
        await(() -> inbox().once(heard, "one", this::act));

        assertThat(deeds).hasValue(6);
    }

    private Uni<Void> act() {
        return Uni.createFrom().voidItem().invoke(deeds::incrementAndGet);
    }

    private Uni<Void> failUntil(int turn) {
        return deeds.incrementAndGet() < turn
                ? Uni.createFrom().failure(new IllegalStateException("not yet"))
                : Uni.createFrom().voidItem();
    }
}
