package eu.passerelle.credentials;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How one takes part (Annex I, 10, and prerequisites from its optional part).
 *
 * @param languages of instruction (BCP 47)
 * @param participation online, on site or both
 * @param prerequisites what one needs to enrol
 */
public record Teaching(
        List<String> languages, Optional<Participation> participation, Texts prerequisites) {

    public Teaching {
        languages = List.copyOf(languages);
        Objects.requireNonNull(participation);
        Objects.requireNonNull(prerequisites);
    }

    /** Nothing said. */
    public static Teaching none() {
        return new Teaching(List.of(), Optional.empty(), Texts.none());
    }
}
