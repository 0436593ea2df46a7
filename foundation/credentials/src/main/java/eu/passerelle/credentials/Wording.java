package eu.passerelle.credentials;

import java.util.Objects;

/**
 * What an achievement is called and said to be (Annex I, 2, and further information from its
 * optional part).
 *
 * @param title in its languages
 * @param description in its languages
 * @param furtherInformation in its languages
 */
public record Wording(Texts title, Texts description, Texts furtherInformation) {

    public Wording {
        Objects.requireNonNull(title);
        Objects.requireNonNull(description);
        Objects.requireNonNull(furtherInformation);
    }

    /** Without further information. */
    public static Wording of(Texts title, Texts description) {
        return new Wording(title, description, Texts.none());
    }
}
