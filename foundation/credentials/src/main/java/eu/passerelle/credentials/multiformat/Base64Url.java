package eu.passerelle.credentials.multiformat;

import eu.passerelle.credentials.finding.Rejected;
import java.util.Base64;

/** Base64url without padding (RFC 7515, 2), in its one canonical form only. */
public final class Base64Url {

    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    private Base64Url() {}

    public static String encode(byte[] bytes) {
        return ENCODER.encodeToString(bytes);
    }

    /**
     * Refuses padding, foreign characters and stray trailing bits, which would make two texts of
     * one value.
     */
    public static byte[] decode(String text) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException notBase64) {
            throw Rejected.unreadable("not base64url");
        }
        int rest = text.length() % 4;
        boolean stray =
                rest == 1
                        || text.endsWith("=")
                        || rest != 0
                                && !lastDigit(bytes, rest)
                                        .equals(text.substring(text.length() - 1));
        if (stray) {
            throw Rejected.unreadable("not canonical base64url");
        }
        return bytes;
    }

    private static String lastDigit(byte[] bytes, int rest) {
        byte[] tail = new byte[rest - 1];
        System.arraycopy(bytes, bytes.length - tail.length, tail, 0, tail.length);
        String encoded = encode(tail);
        return encoded.substring(encoded.length() - 1);
    }
}
