package eu.passerelle.credentials.jsonld;

import java.util.Arrays;

/** What may stand as an IRI in a statement (RFC 3987, as N-Quads 1.1 writes it). */
public final class Iris {

    // of the first 128: those that may stand in an IRI at all, and those of a scheme
    private static final boolean[] ALLOWED = allExcept("<>\"{}|^`\\");
    private static final String IN_SCHEME = "+-.";

    private Iris() {}

    /** Whether it is one, with its scheme. */
    public static boolean isAbsolute(String iri) {
        int colon = iri.indexOf(':');
        if (colon < 1 || !isLetter(iri.charAt(0))) {
            return false;
        }
        for (int i = 1; i < colon; i++) {
            char unit = iri.charAt(i);
            boolean inScheme =
                    isLetter(unit) || unit >= '0' && unit <= '9' || IN_SCHEME.indexOf(unit) >= 0;
            if (!inScheme) {
                return false;
            }
        }
        for (int i = colon; i < iri.length(); i++) {
            char unit = iri.charAt(i);
            if (unit < ALLOWED.length && !ALLOWED[unit]) {
                return false;
            }
        }
        return true;
    }

    private static boolean[] allExcept(String forbidden) {
        var allowed = new boolean[128];
        Arrays.fill(allowed, ' ' + 1, allowed.length, true);
        forbidden.chars().forEach(unit -> allowed[unit] = false);
        return allowed;
    }

    private static boolean isLetter(char unit) {
        return unit >= 'a' && unit <= 'z' || unit >= 'A' && unit <= 'Z';
    }
}
