package eu.passerelle.credentials.pdf.object;

import eu.passerelle.credentials.finding.Rejected;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Cuts bytes into the tokens of PDF (ISO 32000-1, 7.2). */
final class Tokens {

    private static final String DELIMITERS = "()<>[]{}/%";
    private static final int LONGEST_WORD = 256;

    private final byte[] bytes;
    private final Budget budget;
    private int at;

    Tokens(byte[] bytes, int at, Budget budget) {
        if (at < 0 || at > bytes.length) {
            throw broken();
        }
        this.bytes = bytes;
        this.at = at;
        this.budget = budget;
    }

    int position() {
        return at;
    }

    void position(int to) {
        at = to;
    }

    /** The byte that the next token begins with, or -1 at the end; white space is left behind. */
    int peek() {
        int from = at;
        while (at < bytes.length && (isWhite(bytes[at]) || bytes[at] == '%')) {
            if (bytes[at] == '%') {
                skipComment();
            } else {
                at++;
            }
        }
        budget.scanned(at - from);
        return at < bytes.length ? bytes[at] & 0xFF : -1;
    }

    /** The byte after the one that the next token begins with, or -1. */
    int second() {
        return at + 1 < bytes.length ? bytes[at + 1] & 0xFF : -1;
    }

    void skip(int size) {
        at += size;
    }

    /** A run of regular characters: a number or a word. */
    String word() {
        int from = at;
        while (at < bytes.length && isRegular(bytes[at])) {
            at++;
        }
        if (at == from || at - from > LONGEST_WORD) {
            throw broken();
        }
        budget.token(at - from);
        return new String(bytes, from, at - from, StandardCharsets.ISO_8859_1);
    }

    // 7.3.5
    PdfValue.Name name() {
        at++;
        if (at >= bytes.length || !isRegular(bytes[at])) {
            return new PdfValue.Name("");
        }
        String raw = word();
        if (raw.indexOf('#') < 0) {
            return new PdfValue.Name(raw);
        }
        var decoded = new ByteArrayOutputStream();
        for (int i = 0; i < raw.length(); i++) {
            boolean coded = raw.charAt(i) == '#' && i + 2 < raw.length();
            decoded.write(coded ? hex(raw.charAt(++i)) << 4 | hex(raw.charAt(++i)) : raw.charAt(i));
        }
        return new PdfValue.Name(decoded.toString(StandardCharsets.UTF_8));
    }

    // 7.3.4.3
    PdfValue.Text hexText() {
        int from = at++;
        var decoded = new ByteArrayOutputStream();
        int high = -1;
        while (true) {
            int next = next();
            if (next == '>') {
                break;
            }
            if (isWhite((byte) next)) {
                continue;
            }
            if (high < 0) {
                high = hex(next);
            } else {
                decoded.write(high << 4 | hex(next));
                high = -1;
            }
        }
        if (high >= 0) {
            decoded.write(high << 4);
        }
        budget.token(at - from);
        return new PdfValue.Text(decoded.toByteArray());
    }

    // 7.3.4.2; octal codes and line ends do not matter for the names of files, and stay as they are
    PdfValue.Text text() {
        int from = at++;
        var decoded = new ByteArrayOutputStream();
        int open = 1;
        while (true) {
            int next = next();
            if (next == '\\') {
                decoded.write(next());
                continue;
            }
            open += next == '(' ? 1 : next == ')' ? -1 : 0;
            if (open == 0) {
                break;
            }
            decoded.write(next);
        }
        budget.token(at - from);
        return new PdfValue.Text(decoded.toByteArray());
    }

    private int next() {
        if (at >= bytes.length) {
            throw broken();
        }
        return bytes[at++] & 0xFF;
    }

    private void skipComment() {
        while (at < bytes.length && bytes[at] != '\r' && bytes[at] != '\n') {
            at++;
        }
    }

    static boolean isWhite(byte one) {
        return one == ' ' || one == '\n' || one == '\r' || one == '\t' || one == '\f' || one == 0;
    }

    private static boolean isRegular(byte one) {
        return !isWhite(one) && DELIMITERS.indexOf(one & 0xFF) < 0;
    }

    private static int hex(int digit) {
        int value = Character.digit(digit, 16);
        if (value < 0) {
            throw broken();
        }
        return value;
    }

    static Rejected broken() {
        return Rejected.unreadable("a broken PDF");
    }
}
