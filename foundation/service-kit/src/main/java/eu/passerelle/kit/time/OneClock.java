package eu.passerelle.kit.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;

/** Makes the one clock everything in a service asks for the time; it runs in UTC. */
@ApplicationScoped
public class OneClock {

    /** The finest PostgreSQL keeps: what was told and what is read again are the same. */
    private static final Duration MICROSECOND = Duration.ofNanos(1_000);

    @Produces
    @ApplicationScoped
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), MICROSECOND);
    }
}
