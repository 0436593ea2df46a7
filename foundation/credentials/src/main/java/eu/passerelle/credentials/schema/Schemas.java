package eu.passerelle.credentials.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** The JSON Schemas that are known. */
@FunctionalInterface
public interface Schemas {

    /**
     * The bytes published under a URL: a schema, or a credential with one in it. Of a credential
     * the proof was verified by whoever brings it.
     */
    Optional<byte[]> find(String url);

    /** Those that come with the library: the official ones of Open Badges 3.0 and CLR 2.0. */
    static Schemas bundled() {
        return url -> BundledSchemas.fileOf(url).map(Schemas::read);
    }

    /** These first, then others. */
    default Schemas or(Schemas others) {
        return url -> find(url).or(() -> others.find(url));
    }

    private static byte[] read(String file) {
        try (InputStream stream = Schemas.class.getResourceAsStream(file)) {
            return stream.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
