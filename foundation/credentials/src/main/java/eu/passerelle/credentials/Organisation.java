package eu.passerelle.credentials;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An organisation with a part in a credential.
 *
 * @param id a URL or DID
 * @param name its legal name
 * @param country ISO 3166-1 alpha-2
 * @param homepage where to read more
 * @param identifiers what registers call it
 */
public record Organisation(
        String id,
        Texts name,
        Optional<String> country,
        Optional<String> homepage,
        List<Identifier> identifiers) {

    public Organisation {
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
        identifiers = List.copyOf(identifiers);
    }

    public static Organisation of(String id, Texts name, String country) {
        return new Organisation(
                id, name, Optional.ofNullable(country), Optional.empty(), List.of());
    }

    /**
     * A number in a register.
     *
     * @param scheme which register, such as {@code DEQAR} or {@code SCHAC}
     * @param value the number
     */
    public record Identifier(String scheme, String value) {}
}
