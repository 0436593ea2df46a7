package eu.passerelle.credentials.json;

import com.fasterxml.jackson.databind.JsonNode;
import eu.passerelle.credentials.finding.Rejected;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Map;

/** JSON Canonicalization Scheme (RFC 8785). */
public final class Jcs {

    private Jcs() {}

    /** The one text of this value. */
    public static String canonical(JsonNode value) {
        var out = new StringBuilder(1024);
        write(value, out);
        return out.toString();
    }

    private static void write(JsonNode value, StringBuilder out) {
        switch (value.getNodeType()) {
            case OBJECT -> writeObject(value, out);
            case ARRAY -> writeArray(value, out);
            case STRING -> writeText(value.textValue(), out);
            case NUMBER -> out.append(number(value.doubleValue()));
            case BOOLEAN -> out.append(value.booleanValue());
            case NULL -> out.append("null");
            case BINARY, MISSING, POJO ->
                    throw Rejected.unreadable("a value that JSON does not have");
        }
    }

    // RFC 8785, 3.2.3: String.compareTo orders by UTF-16 units, as asked
    private static void writeObject(JsonNode object, StringBuilder out) {
        var members = new ArrayList<>(object.properties());
        members.sort(Map.Entry.comparingByKey());
        char separator = '{';
        for (var member : members) {
            out.append(separator);
            writeText(member.getKey(), out);
            out.append(':');
            write(member.getValue(), out);
            separator = ',';
        }
        out.append(members.isEmpty() ? "{}" : "}");
    }

    private static void writeArray(JsonNode array, StringBuilder out) {
        char separator = '[';
        for (JsonNode item : array) {
            out.append(separator);
            write(item, out);
            separator = ',';
        }
        out.append(array.isEmpty() ? "[]" : "]");
    }

    // RFC 8785, 3.2.2.2
    private static void writeText(String text, StringBuilder out) {
        out.append('"');
        int written = 0;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit < 0x20 || unit == '"' || unit == '\\') {
                out.append(text, written, i);
                escape(unit, out);
                written = i + 1;
            }
        }
        if (written == 0) {
            out.append(text);
        } else {
            out.append(text, written, text.length());
        }
        out.append('"');
    }

    private static void escape(char unit, StringBuilder out) {
        switch (unit) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\f' -> out.append("\\f");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                out.append("\\u00").append(unit < 0x10 ? '0' : '1');
                out.append(Character.forDigit(unit & 0xf, 16));
            }
        }
    }

    /** A number as ECMAScript writes it (RFC 8785, 3.2.2.3). */
    public static String number(double value) {
        if (!Double.isFinite(value)) {
            throw Rejected.unreadable("a number that JSON does not have");
        }
        if (value == (int) value) {
            return Integer.toString((int) value);
        }
        if (value < 0) {
            return "-" + number(-value);
        }
        // Double.toString gives the shortest digits that read back as the same double
        var shortest = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        if (shortest.precision() == 2) {
            shortest = oneDigitIfEnough(shortest, value);
        }
        String digits = shortest.unscaledValue().toString();
        int point = digits.length() - shortest.scale();
        if (point > 21 || point <= -6) {
            return scientific(digits, point - 1);
        }
        if (point <= 0) {
            return "0." + "0".repeat(-point) + digits;
        }
        if (digits.length() <= point) {
            return digits + "0".repeat(point - digits.length());
        }
        return digits.substring(0, point) + "." + digits.substring(point);
    }

    // Double.toString never gives fewer than two digits, and so the nearer of two: 4.9E-324
    private static BigDecimal oneDigitIfEnough(BigDecimal two, double value) {
        var one = two.round(new MathContext(1, RoundingMode.HALF_UP)).stripTrailingZeros();
        return one.doubleValue() == value ? one : two;
    }

    private static String scientific(String digits, int exponent) {
        String mantissa =
                digits.length() == 1 ? digits : digits.charAt(0) + "." + digits.substring(1);
        return mantissa + "e" + (exponent < 0 ? "-" : "+") + Math.abs(exponent);
    }
}
