package eu.passerelle.credentials;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Who earned it (Annex I, 1). Personal data: never to be logged.
 *
 * @param id a DID the holder controls, or a pseudonym
 * @param name in full
 * @param givenName where it is known by itself
 * @param familyName where it is known by itself
 * @param email where the issuer reaches them
 * @param dateOfBirth where the purpose needs it
 */
public record Holder(
        Optional<String> id,
        Optional<String> name,
        Optional<String> givenName,
        Optional<String> familyName,
        Optional<String> email,
        Optional<LocalDate> dateOfBirth) {

    public static Holder of(String name, String email) {
        return new Holder(
                Optional.empty(),
                Optional.ofNullable(name),
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(email),
                Optional.empty());
    }

    /** The same person, known by this id. */
    public Holder withId(String value) {
        return new Holder(Optional.of(value), name, givenName, familyName, email, dateOfBirth);
    }

    /** The same person, the parts of the name told apart. */
    public Holder named(String given, String family) {
        return new Holder(id, name, Optional.of(given), Optional.of(family), email, dateOfBirth);
    }

    @Override
    public String toString() {
        return "Holder[…]";
    }
}
