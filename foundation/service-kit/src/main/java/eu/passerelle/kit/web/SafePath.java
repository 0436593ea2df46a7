package eu.passerelle.kit.web;

import java.net.URI;
import java.net.URISyntaxException;

/** Where a redirect may lead: a path on our own origin and nowhere else. */
public final class SafePath {

    private static final String HOME = "/";

    private SafePath() {}

    /** The wanted path where it is one of ours, else the start page. */
    public static String of(String wanted) {
        return isOurs(wanted) ? wanted : HOME;
    }

    private static boolean isOurs(String wanted) {
        if (wanted == null || !wanted.startsWith("/") || wanted.startsWith("//")) {
            return false;
        }
        try {
            // Refuses control characters and backslashes, which browsers read as slashes.
            var uri = new URI(wanted);
            return uri.getScheme() == null
                    && uri.getRawAuthority() == null
                    && !uri.getRawPath().contains("//");
        } catch (URISyntaxException notAPath) {
            return false;
        }
    }
}
