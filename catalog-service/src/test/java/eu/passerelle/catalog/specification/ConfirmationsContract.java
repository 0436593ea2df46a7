package eu.passerelle.catalog.specification;

import static eu.passerelle.catalog.Hands.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import eu.passerelle.catalog.provider.ProviderId;
import eu.passerelle.kit.paging.PageQuery;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What every keeper of confirmations promises. */
public abstract class ConfirmationsContract {
    private final ProviderId asking = new ProviderId("p-" + UUID.randomUUID());
    private final ProviderId body = new ProviderId("p-" + UUID.randomUUID());

    /** The keeper. */
    protected abstract Confirmations confirmations();

    /** Does something in a transaction of its own. */
    protected abstract <T> T inTransaction(Supplier<Uni<T>> work);

    @Test
    void each_state_is_found_as_it_was_put() {
        var asked = put(asked());
        assertThat(found(asked)).isEqualTo(asked);

        var declined = put(asked.decline("too short", NOON.plusSeconds(1)));
        assertThat(found(asked)).isEqualTo(declined);

        var again = put(declined.askAgain(4, NOON.plusSeconds(2)));
        assertThat(found(asked)).isEqualTo(again);

        var accepted = put(again.accept(NOON.plusSeconds(3)));
        assertThat(found(asked)).isEqualTo(accepted);
    }

    @Test
    void those_about_a_specification_are_found() {
        var asked = put(asked());
        put(asked());

        var about =
                inTransaction(
                        () -> confirmations().about(List.of(asked.request().specification())));

        assertThat(about).containsExactly(asked);
        assertThat(inTransaction(() -> confirmations().about(List.of()))).isEmpty();
    }

    @Test
    void a_body_sees_what_it_was_asked_page_by_page() {
        put(asked());
        put(asked());
        put(asked());

        var first = inTransaction(() -> confirmations().askedOf(body, new PageQuery(2, null)));
        var second =
                inTransaction(() -> confirmations().askedOf(body, new PageQuery(2, first.next())));

        assertThat(first.items()).hasSize(2);
        assertThat(second.items()).hasSize(1).doesNotContainAnyElementsOf(first.items());
        assertThat(second.next()).isNull();
    }

    @Test
    void that_somebody_accepted_is_known_of_who_asked() {
        var asked = put(asked());
        var before = inTransaction(() -> confirmations().anyAcceptedFor(asking));

        put(asked.accept(NOON));

        assertThat(before).isFalse();
        assertThat(inTransaction(() -> confirmations().anyAcceptedFor(asking))).isTrue();
        assertThat(inTransaction(() -> confirmations().anyAcceptedFor(body))).isFalse();
    }

    private Confirmation.Asked asked() {
        var request =
                new Confirmation.Request(
                        new SpecificationId(UUID.randomUUID()), 1, 3, asking, body);
        return new Confirmation.Asked(new ConfirmationId(UUID.randomUUID()), request, NOON);
    }

    private Confirmation found(Confirmation confirmation) {
        return inTransaction(() -> confirmations().find(confirmation.id())).orElseThrow();
    }

    private <C extends Confirmation> C put(C confirmation) {
        inTransaction(() -> confirmations().put(confirmation));
        return confirmation;
    }
}
