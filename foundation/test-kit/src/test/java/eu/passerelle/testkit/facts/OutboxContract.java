package eu.passerelle.testkit.facts;

import static org.assertj.core.api.Assertions.assertThat;

import eu.passerelle.contracts.Fact;
import eu.passerelle.contracts.catalog.v1.SpecificationWithdrawn;
import eu.passerelle.kit.outbox.Outbox;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What every outbox promises. */
public abstract class OutboxContract {

    private final String specification = UUID.randomUUID().toString();

    /** The outbox on trial. */
    protected abstract Outbox outbox();

    /** Runs in a transaction, where there are such. */
    protected abstract void inTransaction(Supplier<Uni<Void>> work);

    /** What was told about a subject, in order. */
    protected abstract List<Fact> told(String subject, int count);

    @Test
    void what_is_added_is_told_as_it_is_and_in_order() {
        var first = fact(Instant.EPOCH);
        var second = fact(Instant.EPOCH.plusSeconds(1));

        inTransaction(() -> outbox().add(first).chain(() -> outbox().add(second)));

        assertThat(told(first.subject(), 2)).containsExactly(first, second);
    }

    @Test
    void nothing_is_told_before_somebody_subscribes() {
        var fact = fact(Instant.EPOCH);
        var after = fact(Instant.EPOCH.plusSeconds(1));

        inTransaction(
                () -> {
                    outbox().add(fact);
                    return outbox().add(after);
                });

        assertThat(told(fact.subject(), 1)).containsExactly(after);
    }

    private SpecificationWithdrawn fact(Instant at) {
        return new SpecificationWithdrawn(specification, 1, "rheinfurt", at);
    }
}
