package eu.passerelle.credentials.jsonld;

import com.fasterxml.jackson.databind.JsonNode;
import eu.passerelle.credentials.json.Jcs;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.regex.Pattern;

/** JSON values as literals of N-Quads (JSON-LD 1.1 Processing Algorithms, 8.2.2). */
final class Literals {

    private static final String JSON = "http://www.w3.org/1999/02/22-rdf-syntax-ns#JSON";
    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";
    private static final String I18N = "https://www.w3.org/ns/i18n#";
    private static final String STRING = XSD + "string";
    private static final String BOOLEAN = XSD + "boolean";
    private static final String INTEGER = XSD + "integer";
    private static final String DOUBLE = XSD + "double";
    private static final double WIDEST_INTEGER = 1e21;
    // BCP 47 as N-Quads 1.1 takes it; anything else could write statements of its own
    private static final Pattern LANGUAGE = Pattern.compile("[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*");

    private Literals() {}

    /** A value that is JSON to RDF, too. */
    static String json(JsonNode value) {
        return NQuads.typed(Jcs.canonical(value), JSON);
    }

    /** A text in a language, whose tag is written in small letters. */
    static String inLanguage(String text, String language) {
        return NQuads.inLanguage(text, tag(language));
    }

    /**
     * A text with its direction: {@code rdfDirection} i18n-datatype, as the implementations of Data
     * Integrity have agreed on.
     *
     * @param language null where the text is in none
     */
    static String inDirection(String text, String language, String direction) {
        if (!direction.equals("ltr") && !direction.equals("rtl")) {
            throw Quads.dropped("a text direction that is none");
        }
        String tag = language == null ? "" : tag(language);
        return NQuads.typed(text, I18N + tag + "_" + direction);
    }

    private static String tag(String language) {
        if (!LANGUAGE.matcher(language).matches()) {
            throw Quads.dropped("a text in something that is not a language");
        }
        return language.toLowerCase(Locale.ROOT);
    }

    /**
     * A text, number or boolean.
     *
     * @param datatype an absolute IRI; null for the value's own
     */
    static String typed(JsonNode value, String datatype) {
        return switch (value.getNodeType()) {
            case BOOLEAN -> NQuads.typed(value.asText(), datatype == null ? BOOLEAN : datatype);
            case NUMBER -> number(value.doubleValue(), datatype);
            case STRING -> NQuads.typed(value.textValue(), datatype == null ? STRING : datatype);
            case OBJECT, ARRAY, NULL, MISSING, BINARY, POJO ->
                    throw Quads.dropped("a value that is not one");
        };
    }

    private static String number(double value, String datatype) {
        boolean isDouble =
                value != Math.rint(value)
                        || Math.abs(value) >= WIDEST_INTEGER
                        || DOUBLE.equals(datatype);
        if (isDouble) {
            return NQuads.typed(scientific(value), datatype == null ? DOUBLE : datatype);
        }
        String integer = new BigDecimal(value).toBigInteger().toString();
        return NQuads.typed(integer, datatype == null ? INTEGER : datatype);
    }

    // the canonical lexical form of xsd:double with at most 16 digits
    private static String scientific(double value) {
        if (value == 0) {
            return "0.0E0";
        }
        var rounded =
                new BigDecimal(value)
                        .round(new MathContext(16, RoundingMode.HALF_UP))
                        .stripTrailingZeros();
        String digits = rounded.unscaledValue().abs().toString();
        int exponent = digits.length() - 1 - rounded.scale();
        String fraction = digits.length() == 1 ? "0" : digits.substring(1);
        return (value < 0 ? "-" : "") + digits.charAt(0) + "." + fraction + "E" + exponent;
    }
}
