package eu.passerelle.verification.employer;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What every keeper of keys does. */
public abstract class ApiKeysContract {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    private final String organisation = "org-" + UUID.randomUUID();

    protected abstract ApiKeys keys();

    protected abstract <T> T done(Supplier<Uni<T>> work);

    private ApiKey.Active put(Instant createdAt) {
        var key =
                new ApiKey.Active(
                        UUID.randomUUID(), organisation, "hr", "ab".repeat(32), createdAt);
        done(() -> keys().put(key));
        return key;
    }

    @Test
    void what_was_put_is_there() {
        var key = put(NOON);

        assertThat(done(() -> keys().get(key.id()))).contains(key);
        assertThat(done(() -> keys().get(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void a_retired_key_replaces_the_active_one() {
        var retired = put(NOON).retire(NOON.plusSeconds(1));

        done(() -> keys().put(retired));

        assertThat(done(() -> keys().get(retired.id()))).contains(retired);
    }

    @Test
    void an_organisation_sees_its_own_the_newest_first() {
        var old = put(NOON);
        var young = put(NOON.plusSeconds(60));

        assertThat(done(() -> keys().of(organisation))).containsExactly(young, old);
        assertThat(done(() -> keys().of("nobody"))).isEmpty();
    }
}
