package eu.passerelle.issuance.key;

import eu.passerelle.issuance.offering.ProviderId;
import java.net.URI;

/**
 * Where the public finds this service, and so what issuers are called.
 *
 * @param value scheme and authority, for example {@code https://passerelle.example}
 */
public record Origin(URI value) {

    public Origin {
        if (value.getRawAuthority() == null || !value.getRawPath().isEmpty()) {
            throw new IllegalArgumentException("An origin has a scheme and an authority, no path");
        }
    }

    /** The provider's DID (did:web, 3.2: the port's colon is percent-encoded). */
    public String did(ProviderId provider) {
        var authority = value.getRawAuthority().replace(":", "%3A");
        return "did:web:%s:issuers:%s".formatted(authority, provider);
    }

    /** The absolute URL of a path of ours. */
    public URI resolve(String path) {
        return value.resolve(path);
    }
}
