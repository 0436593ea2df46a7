package eu.passerelle.credentials.multiformat;

import eu.passerelle.credentials.finding.Rejected;

/** Bytes as text that says its own base (Controlled Identifiers 1.0, 2.4). */
public final class Multibase {

    private static final char BASE58_BTC = 'z';
    private static final char BASE64_URL = 'u';

    private Multibase() {}

    public static String base58(byte[] bytes) {
        return BASE58_BTC + Base58.encode(bytes);
    }

    public static String base64Url(byte[] bytes) {
        return BASE64_URL + Base64Url.encode(bytes);
    }

    /** Bytes from text that must be in base58-btc. */
    public static byte[] fromBase58(String text) {
        return Base58.decode(withoutPrefix(text, BASE58_BTC));
    }

    /** Bytes from text that must be in base64url without padding. */
    public static byte[] fromBase64Url(String text) {
        return Base64Url.decode(withoutPrefix(text, BASE64_URL));
    }

    /** Bytes from text in either base, as its prefix says. */
    public static byte[] decode(String text) {
        return text.startsWith(String.valueOf(BASE58_BTC)) ? fromBase58(text) : fromBase64Url(text);
    }

    private static String withoutPrefix(String text, char prefix) {
        if (text == null || text.length() < 2 || text.charAt(0) != prefix) {
            throw Rejected.unreadable("not multibase with prefix '%c'".formatted(prefix));
        }
        return text.substring(1);
    }
}
