package eu.passerelle.stack.gateway;

/**
 * Everything at and below a path goes to one upstream.
 *
 * @param prefix whole path segments: {@code /api/vc} covers {@code /api/vc/x}, not {@code /api/vcx}
 */
public record Route(String prefix, Upstream upstream) {

    public Route {
        if (!prefix.startsWith("/")) {
            throw new IllegalArgumentException("A route begins with a slash: " + prefix);
        }
    }

    boolean covers(String path) {
        return prefix.equals("/")
                || path.equals(prefix)
                || path.startsWith(prefix.endsWith("/") ? prefix : prefix + "/");
    }
}
