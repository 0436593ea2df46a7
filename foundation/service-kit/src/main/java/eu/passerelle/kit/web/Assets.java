package eu.passerelle.kit.web;

import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * What pages load: style, script, fonts. All of them share one fingerprint of their content, which
 * is part of every address, so that a browser may keep them for ever.
 */
@Singleton
public class Assets {

    private static final List<String> STYLES =
            List.of("1-tokens", "2-base", "3-layout", "4-components", "5-tables-forms", "6-start");
    private static final List<String> FONTS =
            List.of(
                    "source-sans-latin",
                    "source-sans-latin-ext",
                    "source-serif-latin",
                    "source-serif-latin-ext");
    private static final String HTMX = "META-INF/maven/org.webjars.npm/htmx.org/pom.properties";
    private static final int LENGTH_OF_FINGERPRINT = 16;

    private final Map<String, Asset> files = new TreeMap<>();
    private final String fingerprint;

    /**
     * One file.
     *
     * @param type its media type
     * @param content its bytes
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Asset(String type, byte[] content) {}

    Assets() {
        files.put("passerelle.css", new Asset("text/css;charset=UTF-8", styles()));
        files.put(
                "passerelle.js",
                new Asset("text/javascript;charset=UTF-8", read("assets/passerelle.js")));
        files.put("htmx.js", new Asset("text/javascript;charset=UTF-8", read(htmx())));
        files.put("mark.svg", new Asset("image/svg+xml", read("assets/mark.svg")));
        FONTS.forEach(
                font ->
                        files.put(
                                "fonts/" + font + ".woff2",
                                new Asset("font/woff2", read("assets/fonts/" + font + ".woff2"))));
        fingerprint = fingerprintOf(files);
    }

    /** The address of a file, for example of {@code passerelle.css}. */
    public String address(String name) {
        if (!files.containsKey(name)) {
            throw new IllegalArgumentException("No asset is called " + name);
        }
        return "/assets/%s/%s".formatted(fingerprint, name);
    }

    Optional<Asset> get(String name) {
        return Optional.ofNullable(files.get(name));
    }

    /** Whether an address carries the fingerprint of what we hold. */
    boolean isCurrent(String asked) {
        return fingerprint.equals(asked);
    }

    String fingerprint() {
        return fingerprint;
    }

    private static byte[] styles() {
        var all = new ByteArrayOutputStream();
        STYLES.forEach(style -> all.writeBytes(read("assets/css/" + style + ".css")));
        return all.toByteArray();
    }

    private static String htmx() {
        var pom = new Properties();
        try (var in = open(HTMX)) {
            pom.load(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return "META-INF/resources/webjars/htmx.org/%s/dist/htmx.min.js"
                .formatted(pom.getProperty("version"));
    }

    private static byte[] read(String resource) {
        try (var in = open(resource)) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InputStream open(String resource) throws IOException {
        var in = Assets.class.getClassLoader().getResourceAsStream(resource);
        if (in == null) {
            throw new IOException("Not on the class path: " + resource);
        }
        return in;
    }

    private static String fingerprintOf(Map<String, Asset> files) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            files.forEach(
                    (name, asset) -> {
                        digest.update(name.getBytes(StandardCharsets.UTF_8));
                        digest.update(asset.content());
                    });
            return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH_OF_FINGERPRINT);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
