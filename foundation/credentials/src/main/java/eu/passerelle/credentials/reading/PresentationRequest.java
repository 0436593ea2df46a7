package eu.passerelle.credentials.reading;

import java.util.Optional;

/**
 * What a verifier asked of a presentation, so that one made for somebody else or earlier does not
 * do.
 *
 * @param domain who asked
 * @param challenge the random text it has to answer
 */
public record PresentationRequest(Optional<String> domain, Optional<String> challenge) {

    public static PresentationRequest of(String domain, String challenge) {
        return new PresentationRequest(Optional.of(domain), Optional.of(challenge));
    }

    /** Nothing was asked: a presentation that anybody may replay. */
    public static PresentationRequest nothing() {
        return new PresentationRequest(Optional.empty(), Optional.empty());
    }
}
