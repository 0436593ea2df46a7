package eu.passerelle.credentials.jsonld;

/** What may stand as an IRI in a statement (RFC 3987, as N-Quads 1.1 writes it). */
final class Iris {

    private static final String FORBIDDEN = "<>\"{}|^`\\";

    private Iris() {}

    static boolean isAbsolute(String iri) {
        int colon = iri.indexOf(':');
        if (colon < 1 || !isLetter(iri.charAt(0))) {
            return false;
        }
        for (int i = 0; i < colon; i++) {
            char unit = iri.charAt(i);
            boolean inScheme =
                    isLetter(unit) || Character.isDigit(unit) || "+-.".indexOf(unit) >= 0;
            if (!inScheme) {
                return false;
            }
        }
        return iri.chars().noneMatch(unit -> unit <= 0x20 || FORBIDDEN.indexOf(unit) >= 0);
    }

    private static boolean isLetter(char unit) {
        return unit >= 'a' && unit <= 'z' || unit >= 'A' && unit <= 'Z';
    }
}
