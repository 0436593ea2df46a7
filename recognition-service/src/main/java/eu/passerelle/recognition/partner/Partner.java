package eu.passerelle.recognition.partner;

import java.util.Objects;

/**
 * An organisation of the consortium and what it is called.
 *
 * @param id its alias
 * @param name its legal name
 */
public record Partner(ProviderId id, String name) {
    public Partner {
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
    }
}
