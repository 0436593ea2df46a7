package eu.passerelle.recognition.programme;

import java.util.Objects;

/**
 * A degree programme. Within one, a credential counts once.
 *
 * @param code unique at its organisation, for example {@code BSC-DS}
 * @param title its title
 */
public record Programme(String code, Text title) {
    public Programme {
        Objects.requireNonNull(code);
        Objects.requireNonNull(title);
    }
}
