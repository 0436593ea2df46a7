package eu.passerelle.testkit.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands still until the test moves it. */
public final class TestClock extends Clock {

    private volatile Instant now;

    private TestClock(Instant now) {
        this.now = now;
    }

    /** Stands at that moment. */
    public static TestClock at(Instant now) {
        return new TestClock(now);
    }

    /** Stands at that moment, ISO 8601: {@code 2026-03-02T12:00:00Z}. */
    public static TestClock at(String now) {
        return at(Instant.parse(now));
    }

    /** Lets time pass. */
    public void pass(Duration duration) {
        now = now.plus(duration);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("Time is kept in UTC");
    }
}
