package eu.passerelle.credentials;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Who earned it (Annex I, 1). Personal data: never to be logged.
 *
 * @param id a DID the holder controls
 * @param name in full
 * @param email where the issuer reaches them
 * @param dateOfBirth where the purpose needs it
 */
public record Holder(
        Optional<String> id,
        Optional<String> name,
        Optional<String> email,
        Optional<LocalDate> dateOfBirth) {

    public static Holder of(String name, String email) {
        return new Holder(
                Optional.empty(),
                Optional.ofNullable(name),
                Optional.ofNullable(email),
                Optional.empty());
    }

    /** The same person, known by this DID. */
    public Holder withId(String did) {
        return new Holder(Optional.of(did), name, email, dateOfBirth);
    }

    @Override
    public String toString() {
        return "Holder[…]";
    }
}
