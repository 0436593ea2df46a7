package eu.passerelle.credentials.jsonld;

import java.util.Comparator;

/** Canonical N-Quads (RDF Dataset Canonicalization 1.0, 5). */
public final class NQuads {

    /** By Unicode code points, where UTF-16 units would put U+E000 to U+FFFF last. */
    public static final Comparator<String> CODE_POINT_ORDER = NQuads::compare;

    private static final String XSD_STRING = "http://www.w3.org/2001/XMLSchema#string";

    private NQuads() {}

    static String iri(String iri) {
        return "<" + iri + ">";
    }

    static String typed(String lexical, String datatype) {
        return datatype.equals(XSD_STRING)
                ? quoted(lexical)
                : quoted(lexical) + "^^" + iri(datatype);
    }

    static String inLanguage(String lexical, String language) {
        return quoted(lexical) + "@" + language;
    }

    private static String quoted(String lexical) {
        return isPlain(lexical) ? '"' + lexical + '"' : escaped(lexical);
    }

    private static boolean isPlain(String lexical) {
        for (int i = 0; i < lexical.length(); i++) {
            char unit = lexical.charAt(i);
            if (unit < 0x20 || unit == '"' || unit == '\\' || unit == 0x7f) {
                return false;
            }
        }
        return true;
    }

    private static String escaped(String lexical) {
        var out = new StringBuilder(lexical.length() + 16).append('"');
        for (int i = 0; i < lexical.length(); i++) {
            char unit = lexical.charAt(i);
            switch (unit) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\f' -> out.append("\\f");
                case '\r' -> out.append("\\r");
                default -> {
                    if (unit < 0x20 || unit == 0x7f) {
                        out.append("\\u%04X".formatted((int) unit));
                    } else {
                        out.append(unit);
                    }
                }
            }
        }
        return out.append('"').toString();
    }

    private static int compare(String left, String right) {
        int length = Math.min(left.length(), right.length());
        for (int i = 0; i < length; i++) {
            char a = left.charAt(i);
            char b = right.charAt(i);
            if (a != b) {
                if (Character.isSurrogate(a) != Character.isSurrogate(b)) {
                    return Character.isSurrogate(a) ? 1 : -1;
                }
                return a - b;
            }
        }
        return left.length() - right.length();
    }
}
