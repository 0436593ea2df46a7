package eu.passerelle.credentials.sdjwt;

import eu.passerelle.credentials.multiformat.Base64Url;
import java.security.SecureRandom;

/** Where fresh random texts come from (RFC 9901, 9.3: 128 bits). */
@FunctionalInterface
public interface Salts {

    String next();

    /** From the platform's strong source. */
    static Salts random() {
        var random = new SecureRandom();
        return () -> {
            byte[] bytes = new byte[16];
            random.nextBytes(bytes);
            return Base64Url.encode(bytes);
        };
    }
}
