package eu.passerelle.recognition.decision;

import eu.passerelle.recognition.evidence.CredentialId;
import eu.passerelle.recognition.evidence.LearnerId;
import eu.passerelle.recognition.partner.ProviderId;
import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All decisions. */
public interface Decisions {
    /** The decision, if there is one. */
    Uni<Optional<Decision>> find(DecisionId id);

    /** Every decision about these credentials, in the order of their ids. */
    Uni<List<Decision>> about(Collection<CredentialId> credentials);

    /** Up to so many of the organisation's decisions, the newest first. */
    Uni<List<Decision>> by(ProviderId organisation, Optional<DecisionId> after, int atMost);

    /** Up to so many decisions about these learners' credentials, the newest first. */
    Uni<List<Decision>> concerning(
            Collection<LearnerId> learners, Optional<DecisionId> after, int atMost);

    /** Keeps the decision as it is now. */
    Uni<Void> put(Decision decision);
}
