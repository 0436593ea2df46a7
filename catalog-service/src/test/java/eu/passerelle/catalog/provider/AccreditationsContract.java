package eu.passerelle.catalog.provider;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What every keeper of accreditations promises. */
public abstract class AccreditationsContract {

    /** The keeper. */
    protected abstract Accreditations accreditations();

    /** Makes a provider known, where that is asked for. */
    protected abstract void known(ProviderId id);

    /** Does something in a transaction of its own. */
    protected abstract <T> T inTransaction(Supplier<Uni<T>> work);

    @Test
    void one_is_found_as_it_was_put() {
        var accreditation = put(SomeAccreditation.of(anybody()));

        assertThat(of(accreditation.grant().holder())).containsExactly(accreditation);
    }

    @Test
    void one_without_any_limit_is_found_as_it_was_put() {
        var accreditation = put(SomeAccreditation.of(anybody(), Limits.none()));

        assertThat(of(accreditation.grant().holder())).containsExactly(accreditation);
    }

    @Test
    void a_withdrawn_one_stays_with_its_reason() {
        var accreditation = put(SomeAccreditation.of(anybody()));
        var withdrawn = accreditation.withdraw("a finding", Instant.parse("2026-03-21T12:00:00Z"));

        inTransaction(() -> accreditations().put(withdrawn));

        assertThat(of(accreditation.grant().holder())).containsExactly(withdrawn);
        assertThat(inTransaction(() -> accreditations().findToChange(accreditation.id())))
                .contains(withdrawn);
    }

    @Test
    void nobody_elses_are_found() {
        put(SomeAccreditation.of(anybody()));

        assertThat(of(anybody())).isEmpty();
        assertThat(inTransaction(() -> accreditations().of(List.of()))).isEmpty();
    }

    @Test
    void an_unknown_id_finds_nothing() {
        var id = new AccreditationId(UUID.randomUUID());

        assertThat(inTransaction(() -> accreditations().findToChange(id))).isEmpty();
    }

    private List<Accreditation> of(ProviderId holder) {
        return inTransaction(() -> accreditations().of(List.of(holder)));
    }

    private ProviderId anybody() {
        var id = new ProviderId("p-" + UUID.randomUUID());
        known(id);
        return id;
    }

    private Accreditation.InForce put(Accreditation.InForce accreditation) {
        inTransaction(() -> accreditations().put(accreditation));
        return accreditation;
    }
}
