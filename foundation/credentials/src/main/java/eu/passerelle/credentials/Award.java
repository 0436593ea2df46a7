package eu.passerelle.credentials;

import eu.passerelle.credentials.statuslist.StatusEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * This one person's achieving it, and how long the credential about it is good.
 *
 * @param achievedOn the day the outcomes were shown
 * @param grade how well
 * @param validFrom when it was issued (Annex I, 5)
 * @param validUntil after this it is no longer technically valid
 * @param status where its status is published
 */
public record Award(
        Optional<LocalDate> achievedOn,
        Optional<Grade> grade,
        Instant validFrom,
        Optional<Instant> validUntil,
        List<StatusEntry> status) {

    public Award {
        Objects.requireNonNull(validFrom);
        status = List.copyOf(status);
    }

    public static Award of(LocalDate achievedOn, Instant validFrom) {
        return new Award(
                Optional.ofNullable(achievedOn),
                Optional.empty(),
                validFrom,
                Optional.empty(),
                List.of());
    }

    public Award graded(Grade value) {
        return new Award(achievedOn, Optional.ofNullable(value), validFrom, validUntil, status);
    }

    public Award validUntil(Instant value) {
        return new Award(achievedOn, grade, validFrom, Optional.ofNullable(value), status);
    }

    public Award withStatus(StatusEntry... entries) {
        return new Award(achievedOn, grade, validFrom, validUntil, List.of(entries));
    }

    /**
     * How well it was achieved. Personal data.
     *
     * @param value such as {@code 1.7}
     * @param scheme the scale it is read on
     */
    public record Grade(String value, Optional<String> scheme) {

        public Grade {
            Objects.requireNonNull(value);
        }

        @Override
        public String toString() {
            return "Grade[…]";
        }
    }
}
