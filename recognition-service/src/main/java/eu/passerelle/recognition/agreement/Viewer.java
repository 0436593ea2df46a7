package eu.passerelle.recognition.agreement;

import eu.passerelle.recognition.partner.ProviderId;
import java.util.Objects;
import java.util.Optional;

/**
 * Who is looking at agreements.
 *
 * @param organisation whom the viewer works for as a recognition officer; empty for anybody else
 * @param learner whether it is a learner, who may consent to what isn't signed yet
 */
public record Viewer(Optional<ProviderId> organisation, boolean learner) {
    /** Anybody. */
    public static final Viewer STRANGER = new Viewer(Optional.empty(), false);

    public Viewer {
        Objects.requireNonNull(organisation);
    }

    boolean isOf(ProviderId other) {
        return organisation.filter(other::equals).isPresent();
    }

    boolean isConcernedBy(Terms terms) {
        return learner || organisation.filter(terms::isParty).isPresent();
    }
}
