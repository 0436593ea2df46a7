package eu.passerelle.credentials.elm;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Optional;

/** Days, which the model only knows as moments ({@code xsd:dateTime}). */
final class Days {

    private static final int LENGTH = "2026-11-25".length();

    private Days() {}

    /** The day's beginning in UTC. */
    static String write(LocalDate day) {
        return day + "T00:00:00Z";
    }

    /** The day that a moment names, whatever its offset. */
    static Optional<LocalDate> read(JsonNode moment) {
        String text = moment == null ? null : moment.textValue();
        return text == null || text.length() < LENGTH
                ? Optional.empty()
                : Optional.of(LocalDate.parse(text.substring(0, LENGTH)));
    }
}
