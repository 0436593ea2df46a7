package eu.passerelle.credentials.vcdm;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URISyntaxException;

/** What counts as a URL in the data model (VCDM 2.0, 4.4): absolute, and not only a scheme. */
public final class Urls {

    private Urls() {}

    /** Whether a value is one text that is a URL. */
    public static boolean isUrl(JsonNode value) {
        return value != null && value.isTextual() && isUrl(value.textValue());
    }

    private static boolean isUrl(String text) {
        try {
            var uri = new URI(text);
            return uri.isAbsolute() && !uri.getRawSchemeSpecificPart().isBlank();
        } catch (URISyntaxException notAUri) {
            return false;
        }
    }
}
