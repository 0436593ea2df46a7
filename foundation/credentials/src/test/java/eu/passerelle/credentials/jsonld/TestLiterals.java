package eu.passerelle.credentials.jsonld;

/** Brings a term as some N-Quads file writes it into canonical form. */
final class TestLiterals {

    private TestLiterals() {}

    static String canonical(String term) {
        if (!term.startsWith("\"")) {
            return term;
        }
        int end = term.lastIndexOf('"');
        String text = unescaped(term.substring(1, end));
        String rest = term.substring(end + 1);
        if (rest.startsWith("@")) {
            return NQuads.inLanguage(text, rest.substring(1));
        }
        return NQuads.typed(
                text,
                rest.isEmpty()
                        ? "http://www.w3.org/2001/XMLSchema#string"
                        : rest.substring(3, rest.length() - 1));
    }

    private static String unescaped(String text) {
        var out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit != '\\') {
                out.append(unit);
                continue;
            }
            char escape = text.charAt(++i);
            int digits = escape == 'u' ? 4 : escape == 'U' ? 8 : 0;
            if (digits > 0) {
                out.appendCodePoint(Integer.parseInt(text.substring(i + 1, i + 1 + digits), 16));
                i += digits;
            } else {
                int at = "tbnrf\"'\\".indexOf(escape);
                out.append("\t\b\n\r\f\"'\\".charAt(at));
            }
        }
        return out.toString();
    }
}
