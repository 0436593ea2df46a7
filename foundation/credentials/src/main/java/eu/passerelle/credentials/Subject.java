package eu.passerelle.credentials;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What an achievement is about.
 *
 * @param fields of study, ISCED-F 2013 codes of two to four digits
 * @param orientation whether it is academic, applied or both
 */
public record Subject(List<String> fields, Optional<Orientation> orientation) {

    public Subject {
        fields = List.copyOf(fields);
        Objects.requireNonNull(orientation);
    }

    /** Nothing said. */
    public static Subject none() {
        return new Subject(List.of(), Optional.empty());
    }
}
