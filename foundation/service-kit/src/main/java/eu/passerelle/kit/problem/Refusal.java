package eu.passerelle.kit.problem;

import java.util.List;

/**
 * A reason why a request ends here. Every feature lists its own in one sealed interface; the
 * record's own name becomes the problem's type, {@code AlreadyRevoked} → {@code
 * urn:passerelle:problem:already-revoked}.
 */
public interface Refusal {

    /** Which kind of no it is. */
    Kind kind();

    /** What is wrong and what would be right, as a sentence without personal data. */
    String reason();

    /** All that is wrong in the request, one by one; empty where the reason says it. */
    default List<Flaw> flaws() {
        return List.of();
    }

    /**
     * One thing that is wrong in a request.
     *
     * @param pointer where, as a JSON Pointer (RFC 6901) or a form field's name
     * @param rule the stable name of the rule, for example {@code ects-below-60}
     * @param detail what is wrong and what would be right
     */
    record Flaw(String pointer, String rule, String detail) {}
}
