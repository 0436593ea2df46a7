package eu.passerelle.verification.fetching;

import java.net.InetAddress;
import java.net.URI;
import java.util.Locale;
import java.util.Set;

/**
 * Says where one may go for a document. Names are judged before, addresses after they were resolved
 * and again after each redirect, so that no name leads into our own network.
 *
 * @param own our own origin: what is published there may be reached through private addresses
 * @param testHosts hosts, {@code localhost} or with one port {@code localhost:8443}, that may be
 *     private and plain and need no certificate that anybody knows; for tests and local mirrors
 *     only
 */
public record Guard(URI own, Set<String> testHosts) {
    private static final String HTTPS = "https";
    private static final int LONGEST = 2_048;

    public Guard {
        testHosts = Set.copyOf(testHosts);
    }

    /** A guard that knows no exception but our own origin. */
    public static Guard around(URI own) {
        return new Guard(own, Set.of());
    }

    /** Whether one may ask at this place at all. */
    public boolean mayAsk(URI place) {
        boolean whole =
                place.isAbsolute()
                        && place.getHost() != null
                        && place.getRawUserInfo() == null
                        && place.toString().length() <= LONGEST;
        return whole && (HTTPS.equals(scheme(place)) || isFamiliar(place));
    }

    /** Whether one may ask at this place now that its name led to this address. */
    public boolean mayReach(URI place, InetAddress address) {
        return PublicAddresses.contain(address) || isFamiliar(place);
    }

    /** Whether it is published at our own origin or at a host for tests. */
    public boolean isFamiliar(URI place) {
        return place.getHost() != null && (isOwn(place) || isForTests(place));
    }

    /** Whether it is published at a host for tests. */
    public boolean isForTests(URI place) {
        boolean http = HTTPS.equals(scheme(place)) || "http".equals(scheme(place));
        String host = String.valueOf(place.getHost()).toLowerCase(Locale.ROOT);
        return http && (testHosts.contains(host) || testHosts.contains(host + ":" + portOf(place)));
    }

    /** Whether it is published at our own origin. */
    public boolean isOwn(URI place) {
        return place.getHost() != null
                && scheme(place).equals(scheme(own))
                && authority(place).equals(authority(own));
    }

    /**
     * Where to ask for what is published at this place: at our own origin by its own scheme, which
     * is plain in local use.
     */
    public URI placeToAsk(URI place) {
        boolean ownHost =
                place.getHost() != null
                        && place.getHost().equalsIgnoreCase(own.getHost())
                        && place.getPort() == own.getPort();
        return ownHost
                ? URI.create(own.getScheme() + "://" + own.getRawAuthority() + place.getRawPath())
                : place;
    }

    private static String scheme(URI place) {
        return String.valueOf(place.getScheme()).toLowerCase(Locale.ROOT);
    }

    private static String authority(URI place) {
        return place.getHost().toLowerCase(Locale.ROOT) + ":" + portOf(place);
    }

    /** The port, also where it goes without saying. */
    public static int portOf(URI place) {
        int usual = HTTPS.equals(scheme(place)) ? 443 : 80;
        return place.getPort() < 0 ? usual : place.getPort();
    }
}
