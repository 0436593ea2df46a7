package eu.passerelle.credentials.reading;

import eu.passerelle.credentials.finding.Rejected;
import java.util.List;

/** A secured thing as a data: URL (VCDM 2.0, 4.13.1 and 4.13.2; RFC 2397). */
final class Envelope {

    private static final List<String> SCHEMES =
            List.of(
                    "data:application/vc+jwt,",
                    "data:application/vc+sd-jwt,",
                    "data:application/vp+jwt,");

    private Envelope() {}

    /** The text inside; {@link Rejected} for a media type that is not ours. */
    static String content(String url) {
        return SCHEMES.stream()
                .filter(url::startsWith)
                .map(scheme -> url.substring(scheme.length()))
                .findFirst()
                .orElseThrow(() -> Rejected.unreadable("an envelope of an unknown media type"));
    }
}
