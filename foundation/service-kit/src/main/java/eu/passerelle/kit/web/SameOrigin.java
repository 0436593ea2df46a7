package eu.passerelle.kit.web;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * Tells a request our own pages sent from one another site made a browser send. What cannot be told
 * apart is not ours.
 *
 * @param ours the origins our pages have, for example {@code https://passerelle.example}
 */
record SameOrigin(Set<String> ours) {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final String SAME = "same-origin";

    SameOrigin {
        ours = Set.copyOf(ours);
    }

    /** The origins, some of which may be the same. */
    static SameOrigin of(String... ours) {
        return new SameOrigin(Set.copyOf(Arrays.asList(ours)));
    }

    /**
     * Whether the request may change something.
     *
     * @param fetchSite the header {@code Sec-Fetch-Site}, which no page can forge
     * @param origin the header {@code Origin}
     */
    boolean admits(String method, Optional<String> fetchSite, Optional<String> origin) {
        if (SAFE.contains(method)) {
            return true;
        }
        if (fetchSite.isPresent()) {
            return fetchSite.get().equals(SAME) && origin.map(ours::contains).orElse(true);
        }
        return origin.map(ours::contains).orElse(false);
    }
}
