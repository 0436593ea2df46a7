package eu.passerelle.catalog;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.passerelle.kit.problem.Refusal;
import eu.passerelle.kit.problem.Refused;
import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** What tests of hearts need at hand. */
public final class Hands {
    public static final Instant NOON = Instant.parse("2026-03-20T12:00:00Z");
    public static final Clock AT_NOON = Clock.fixed(NOON, ZoneOffset.UTC);

    private Hands() {}

    public static <T> T done(Uni<T> work) {
        return work.await().indefinitely();
    }

    public static Refusal refusalOf(Uni<?> work) {
        return catchThrowableOfType(Refused.class, () -> done(work)).refusal();
    }
}
