package eu.passerelle.credentials.multiformat;

import eu.passerelle.credentials.finding.Rejected;
import java.util.Arrays;

/** Base58 in Bitcoin's alphabet (Controlled Identifiers 1.0, 2.4). */
final class Base58 {

    private static final String ALPHABET =
            "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    private static final int LONGEST = 4096;
    private static final byte[] VALUES = values();

    private Base58() {}

    static String encode(byte[] bytes) {
        int zeros = leading(bytes, (byte) 0);
        byte[] digits = new byte[bytes.length * 138 / 100 + 1];
        int length = 0;
        for (int i = zeros; i < bytes.length; i++) {
            int carry = bytes[i] & 0xff;
            int used = 0;
            for (int j = digits.length - 1; (carry != 0 || used < length) && j >= 0; j--, used++) {
                carry += 256 * digits[j];
                digits[j] = (byte) (carry % 58);
                carry /= 58;
            }
            length = used;
        }
        var text = new StringBuilder("1".repeat(zeros));
        for (int i = digits.length - length; i < digits.length; i++) {
            text.append(ALPHABET.charAt(digits[i]));
        }
        return text.toString();
    }

    static byte[] decode(String text) {
        if (text.length() > LONGEST) {
            throw Rejected.unreadable("base58 text too long");
        }
        int zeros = 0;
        while (zeros < text.length() && text.charAt(zeros) == '1') {
            zeros++;
        }
        byte[] bytes = new byte[text.length() * 733 / 1000 + 1];
        int length = 0;
        for (int i = zeros; i < text.length(); i++) {
            int carry = value(text.charAt(i));
            int used = 0;
            for (int j = bytes.length - 1; (carry != 0 || used < length) && j >= 0; j--, used++) {
                carry += 58 * (bytes[j] & 0xff);
                bytes[j] = (byte) carry;
                carry >>= 8;
            }
            length = used;
        }
        byte[] result = new byte[zeros + length];
        System.arraycopy(bytes, bytes.length - length, result, zeros, length);
        return result;
    }

    private static int value(char digit) {
        int value = digit < VALUES.length ? VALUES[digit] : -1;
        if (value < 0) {
            throw Rejected.unreadable("not base58");
        }
        return value;
    }

    private static int leading(byte[] bytes, byte wanted) {
        int count = 0;
        while (count < bytes.length && bytes[count] == wanted) {
            count++;
        }
        return count;
    }

    private static byte[] values() {
        byte[] values = new byte[128];
        Arrays.fill(values, (byte) -1);
        for (int i = 0; i < ALPHABET.length(); i++) {
            values[ALPHABET.charAt(i)] = (byte) i;
        }
        return values;
    }
}
