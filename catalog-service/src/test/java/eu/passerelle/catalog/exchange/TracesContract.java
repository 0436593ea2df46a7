package eu.passerelle.catalog.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import eu.passerelle.catalog.exchange.shape.Source;
import eu.passerelle.catalog.provider.ProviderId;
import eu.passerelle.catalog.specification.SpecificationId;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What every keeper of traces promises. */
public abstract class TracesContract {
    private final Origin origin =
            new Origin(new ProviderId("p-" + UUID.randomUUID()), Source.MASARYK);

    /** The keeper. */
    protected abstract Traces traces();

    /** Does something in a transaction of its own. */
    protected abstract <T> T inTransaction(Supplier<Uni<T>> work);

    @Test
    void without_an_import_there_is_no_trace() {
        assertThat(found(origin, "a", "b")).isEmpty();
    }

    @Test
    void no_keys_find_nothing() {
        assertThat(found(origin)).isEmpty();
    }

    @Test
    void traces_are_found_as_they_were_kept() {
        var a = trace("a", 1);
        var b = trace("b", 1);

        kept(a, b);

        assertThat(found(origin, "a", "b", "c")).containsExactlyInAnyOrder(a, b);
    }

    @Test
    void a_changed_trace_takes_the_place_of_the_one_before() {
        kept(trace("a", 1));
        var changed = trace("a", 2);
        var fresh = trace("b", 1);

        kept(changed, fresh);

        assertThat(found(origin, "a", "b")).containsExactlyInAnyOrder(changed, fresh);
    }

    @Test
    void another_organisation_and_another_source_have_their_own_traces() {
        kept(trace("a", 1));

        assertThat(found(new Origin(origin.provider(), Source.KIT), "a")).isEmpty();
        assertThat(found(new Origin(new ProviderId("somebody-else"), Source.MASARYK), "a"))
                .isEmpty();
    }

    private List<Trace> found(Origin where, String... keys) {
        return inTransaction(() -> traces().toChange(where, List.of(keys)));
    }

    private void kept(Trace... traces) {
        inTransaction(() -> traces().putAll(origin, List.of(traces)));
    }

    private static Trace trace(String key, int revision) {
        return new Trace(
                key, "print-" + revision, new SpecificationId(UUID.randomUUID()), revision);
    }
}
