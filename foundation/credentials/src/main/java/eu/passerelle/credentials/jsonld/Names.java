package eu.passerelle.credentials.jsonld;

import java.net.URI;
import java.net.URISyntaxException;

/**
 * What names and IRIs in a document mean in a scope (JSON-LD 1.1 Processing Algorithms, 5.2). What
 * does not become an IRI ends in {@link Unusual}.
 */
final class Names {

    private Names() {}

    /** What the name of a member means. */
    static Term member(String name, Scope scope) {
        Term term = scope.term(name);
        if (term != null) {
            return usual(term);
        }
        if (name.startsWith("@")) {
            return switch (name) {
                case "@id" -> Term.ID;
                case "@type" -> Term.TYPE;
                default -> throw Unusual.INSTANCE;
            };
        }
        return usual(Term.ofIri(iri(name, scope)));
    }

    /** The IRI of a type, or of a value of the vocabulary. */
    static String vocabulary(String text, Scope scope) {
        Term term = scope.term(text);
        if (term == null) {
            return iri(text, scope);
        }
        if (term.isKeyword()) {
            throw Unusual.INSTANCE;
        }
        return usual(term).iri();
    }

    /** The IRI of a node. */
    static String node(String text, Scope scope) {
        Term term = scope.term(text);
        if (term != null && term.isKeyword() || text.startsWith("@")) {
            throw Unusual.INSTANCE;
        }
        String iri = compact(text, scope);
        if (iri == null) {
            throw Unusual.INSTANCE;
        }
        return iri;
    }

    private static String iri(String text, Scope scope) {
        if (text.startsWith("@")) {
            throw Unusual.INSTANCE;
        }
        String iri = compact(text, scope);
        if (iri != null) {
            return iri;
        }
        if (scope.vocabulary() == null) {
            throw Unusual.INSTANCE;
        }
        return scope.vocabulary() + text;
    }

    // step 6: what has a colon is an IRI, whole or compact; null for what has none
    private static String compact(String text, Scope scope) {
        int colon = text.indexOf(':', 1);
        if (colon < 0) {
            return null;
        }
        boolean whole = colon == 1 && text.charAt(0) == '_' || text.startsWith("//", colon + 1);
        if (whole) {
            return text;
        }
        Term prefix = scope.term(text.substring(0, colon));
        String iri =
                prefix != null && prefix.isPrefix()
                        ? usual(prefix).iri() + text.substring(colon + 1)
                        : text;
        if (!isUri(iri)) {
            throw Unusual.INSTANCE;
        }
        return iri;
    }

    private static boolean isUri(String iri) {
        try {
            return isPlainUri(iri) || new URI(iri).isAbsolute();
        } catch (URISyntaxException broken) {
            return false;
        }
    }

    // what every parser of URIs takes, so that ordinary ones need none
    private static boolean isPlainUri(String iri) {
        int colon = iri.indexOf(':');
        if (colon < 1 || colon + 1 == iri.length() || !isLetterOrDigit(iri.charAt(colon + 1))) {
            return false;
        }
        for (int i = 0; i < iri.length(); i++) {
            char unit = iri.charAt(i);
            boolean plain =
                    isLetterOrDigit(unit) && (i > 0 || unit > '9')
                            || i > colon && "-._~:/".indexOf(unit) >= 0;
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetterOrDigit(char unit) {
        return unit >= 'a' && unit <= 'z'
                || unit >= 'A' && unit <= 'Z'
                || unit >= '0' && unit <= '9';
    }

    private static Term usual(Term term) {
        if (!term.isUsual()) {
            throw Unusual.INSTANCE;
        }
        return term;
    }
}
