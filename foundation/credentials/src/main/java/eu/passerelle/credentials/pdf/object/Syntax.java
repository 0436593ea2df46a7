package eu.passerelle.credentials.pdf.object;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts tokens together to values (ISO 32000-1, 7.3). */
final class Syntax {

    private static final String END_OF_TABLE = ">>";

    private final Tokens tokens;

    Syntax(Tokens tokens) {
        this.tokens = tokens;
    }

    Tokens tokens() {
        return tokens;
    }

    /** The next value. */
    PdfValue value() {
        return value(Budget.DEEPEST);
    }

    /** The next word; ends where it is another one. */
    void expect(String word) {
        tokens.peek();
        if (!tokens.word().equals(word)) {
            throw Tokens.broken();
        }
    }

    /** The next number; ends where it is none that counts something. */
    int size() {
        tokens.peek();
        return number(tokens.word()).size().orElseThrow(Tokens::broken);
    }

    private PdfValue value(int depth) {
        if (depth == 0) {
            throw Tokens.broken();
        }
        return switch (tokens.peek()) {
            case '/' -> tokens.name();
            case '(' -> tokens.text();
            case '[' -> row(depth);
            case '<' -> tokens.second() == '<' ? table(depth) : tokens.hexText();
            case -1, ')', '>', ']', '{', '}' -> throw Tokens.broken();
            default -> plain();
        };
    }

    private PdfValue.Row row(int depth) {
        tokens.skip(1);
        List<PdfValue> values = new ArrayList<>();
        while (tokens.peek() != ']') {
            values.add(value(depth - 1));
        }
        tokens.skip(1);
        return new PdfValue.Row(values);
    }

    private PdfValue.Table table(int depth) {
        tokens.skip(END_OF_TABLE.length());
        Map<String, PdfValue> byName = new LinkedHashMap<>();
        while (tokens.peek() == '/') {
            String name = tokens.name().text();
            byName.put(name, value(depth - 1));
        }
        if (tokens.peek() != '>' || tokens.second() != '>') {
            throw Tokens.broken();
        }
        tokens.skip(END_OF_TABLE.length());
        return new PdfValue.Table(byName);
    }

    // 7.3.10: two numbers and an R are a reference
    private PdfValue plain() {
        String word = tokens.word();
        if (!isNumber(word)) {
            return new PdfValue.Word(word);
        }
        PdfValue.Whole number = number(word);
        int after = tokens.position();
        if (isDigit(tokens.peek())) {
            String generation = tokens.word();
            if (isNumber(generation) && tokens.peek() == 'R' && tokens.word().equals("R")) {
                return new PdfValue.Reference(number.size().orElseThrow(Tokens::broken));
            }
        }
        tokens.position(after);
        return number;
    }

    private static PdfValue.Whole number(String word) {
        int point = word.indexOf('.');
        String whole = point < 0 ? word : word.substring(0, point);
        try {
            return new PdfValue.Whole(
                    whole.isEmpty() || whole.equals("-") || whole.equals("+")
                            ? 0
                            : Long.parseLong(whole));
        } catch (NumberFormatException noNumber) {
            throw Tokens.broken();
        }
    }

    private static boolean isNumber(String word) {
        return isDigit(word.charAt(0)) || "+-.".indexOf(word.charAt(0)) >= 0;
    }

    private static boolean isDigit(int one) {
        return one >= '0' && one <= '9';
    }
}
