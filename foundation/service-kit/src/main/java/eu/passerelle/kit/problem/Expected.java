package eu.passerelle.kit.problem;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Says what would have been right where a body could not be read; never quotes what was sent. */
final class Expected {

    private Expected() {}

    static String by(JsonMappingException unreadable) {
        return unreadable instanceof MismatchedInputException mismatch
                        && mismatch.getTargetType() != null
                ? "Expected here: " + words(mismatch.getTargetType()) + "."
                : "What is here can't be read.";
    }

    private static String words(Class<?> type) {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name())
                    .collect(Collectors.joining(", ", "one of ", ""));
        }
        if (CharSequence.class.isAssignableFrom(type)) {
            return "text";
        }
        if (Collection.class.isAssignableFrom(type) || type.isArray()) {
            return "a list";
        }
        return wordsOfValue(type);
    }

    private static String wordsOfValue(Class<?> type) {
        if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        }
        if (type == BigDecimal.class || type == double.class || type == Double.class) {
            return "a number";
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return "a whole number";
        }
        return Map.of(
                        Instant.class, "an instant, like 2026-03-02T12:00:00Z",
                        LocalDate.class, "a date, like 2026-03-02",
                        UUID.class, "a UUID")
                .getOrDefault(type, "an object");
    }
}
