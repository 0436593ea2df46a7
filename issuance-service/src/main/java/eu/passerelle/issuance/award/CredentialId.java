package eu.passerelle.issuance.award;

import java.net.URI;
import java.util.UUID;

/**
 * Which credential.
 *
 * @param value a UUID
 */
public record CredentialId(UUID value) {

    /** The {@code id} the credential itself carries. */
    public URI uri() {
        return URI.create("urn:uuid:" + value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
