package eu.passerelle.recognition.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;

/**
 * A span of whole days, in UTC.
 *
 * @param from the first day
 * @param until the last day; empty where there is no last day yet
 */
public record Validity(LocalDate from, Optional<LocalDate> until) {
    public Validity {
        Objects.requireNonNull(from);
        if (until.isPresent() && until.get().isBefore(from)) {
            throw new IllegalArgumentException("the last day is not before the first");
        }
    }

    /** From the first to the last day, both included. */
    public static Validity between(LocalDate from, LocalDate until) {
        return new Validity(from, Optional.of(until));
    }

    /** From the first day on. */
    public static Validity from(LocalDate from) {
        return new Validity(from, Optional.empty());
    }

    /** Whether the moment falls on one of the days. */
    public boolean covers(Instant moment) {
        var day = LocalDate.ofInstant(moment, ZoneOffset.UTC);
        return !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
    }

    /** Whether the last day has passed at the moment. */
    public boolean isOverAt(Instant moment) {
        var day = LocalDate.ofInstant(moment, ZoneOffset.UTC);
        return until.map(day::isAfter).orElse(false);
    }
}
