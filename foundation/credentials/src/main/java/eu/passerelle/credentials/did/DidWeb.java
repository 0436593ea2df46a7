package eu.passerelle.credentials.did;

import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * did:web: the identifier says where its document is published (did:web Method).
 *
 * @param host with its port, if it has one
 * @param path segments; empty for the host's own document
 */
public record DidWeb(String host, List<String> path) {

    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    private static final Pattern HOST =
            Pattern.compile(LABEL + "(?:\\." + LABEL + ")*(?::[1-9]\\d{0,4})?");
    // did:web Method, 2: a name, never an address; no name ends in a number
    private static final Pattern ADDRESS =
            Pattern.compile("(?:.*\\.)?(?:\\d+|0[xX][0-9A-Fa-f]*)(?::\\d+)?");
    private static final int LONGEST_HOST = 253 + 6;
    private static final int LAST_PORT = 65_535;
    private static final Pattern SEGMENT = Pattern.compile("[A-Za-z0-9._~-]+");

    public DidWeb {
        path = List.copyOf(path);
        if (!HOST.matcher(host).matches() || ADDRESS.matcher(host).matches() || !isPort(host)) {
            throw new IllegalArgumentException("not a host name");
        }
        for (String segment : path) {
            if (!SEGMENT.matcher(segment).matches() || segment.matches("\\.+")) {
                throw new IllegalArgumentException("not a path segment of a did:web");
            }
        }
    }

    public static DidWeb of(String host, String... path) {
        return new DidWeb(host, List.of(path));
    }

    /** Reads a DID; a DID URL is none. */
    public static DidWeb parse(String did) {
        if (!did.startsWith(DidTerms.WEB_PREFIX)) {
            throw new IllegalArgumentException("not a did:web");
        }
        List<String> parts =
                Arrays.stream(did.substring(DidTerms.WEB_PREFIX.length()).split(":", -1))
                        .map(part -> URLDecoder.decode(part, StandardCharsets.UTF_8))
                        .toList();
        var read = new DidWeb(parts.getFirst(), parts.subList(1, parts.size()));
        if (!read.did().equals(did)) {
            throw new IllegalArgumentException("not a did:web in its one form");
        }
        return read;
    }

    private static boolean isPort(String host) {
        int colon = host.indexOf(':');
        return host.length() <= LONGEST_HOST
                && (colon < 0 || Integer.parseInt(host.substring(colon + 1)) <= LAST_PORT);
    }

    /** The DID. */
    public String did() {
        String name = URLEncoder.encode(host, StandardCharsets.UTF_8);
        return path.isEmpty()
                ? DidTerms.WEB_PREFIX + name
                : DidTerms.WEB_PREFIX + name + ":" + String.join(":", path);
    }

    /** A verification method of this DID. */
    public String method(String fragment) {
        return did() + "#" + fragment;
    }

    /** Where the document is published (did:web Method, Read). */
    public URI documentUrl() {
        String place =
                path.isEmpty()
                        ? "/.well-known"
                        : path.stream().collect(Collectors.joining("/", "/", ""));
        return URI.create("https://" + host + place + "/did.json");
    }
}
