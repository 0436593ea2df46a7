package eu.passerelle.kit.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;

/**
 * What a caller is told when there is no answer (RFC 9457).
 *
 * @param type {@code urn:passerelle:problem:} and the refusal's name
 * @param title the type in words
 * @param status the HTTP status
 * @param detail what is wrong this time and what would be right
 * @param instance this one occurrence, as the log knows it; null where the log need not
 * @param errors all that is wrong, one by one
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        List<Refusal.Flaw> errors) {

    /** The media type of the JSON form. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final String TYPE = "urn:passerelle:problem:";

    public Problem {
        errors = List.copyOf(errors);
    }

    /** A problem of that kind, by its kebab name. */
    static Problem named(String name, int status, String detail) {
        return new Problem(TYPE + name, title(name), status, detail, null, List.of());
    }

    Problem with(List<Refusal.Flaw> flaws) {
        return new Problem(type, title, status, detail, instance, flaws);
    }

    Problem at(String occurrence) {
        return new Problem(type, title, status, detail, occurrence, errors);
    }

    /** {@code AlreadyRevoked} → {@code already-revoked}. */
    static String kebab(String className) {
        return className
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "-")
                .toLowerCase(Locale.ROOT);
    }

    private static String title(String kebab) {
        var words = kebab.replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
