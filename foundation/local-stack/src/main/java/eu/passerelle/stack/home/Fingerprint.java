package eu.passerelle.stack.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A short text that differs when what it was taken of differs. */
public final class Fingerprint {

    private static final int DIGITS = 16;

    private final MessageDigest digest;

    private Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Of a file, or of all files in a folder. */
    public static Fingerprint of(Path path) {
        return new Fingerprint().and(path);
    }

    /** And of a text. */
    public Fingerprint and(String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        return this;
    }

    /** And of a file, or of all files in a folder. */
    public Fingerprint and(Path path) {
        try (var files = Files.walk(path)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                and(path.relativize(file).toString());
                digest.update(Files.readAllBytes(file));
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text; asked once. */
    public String asText() {
        return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
    }
}
