package eu.passerelle.recognition.decision;

import eu.passerelle.kit.problem.Refused;
import eu.passerelle.recognition.evidence.AccountId;
import eu.passerelle.recognition.evidence.Claims;
import eu.passerelle.recognition.evidence.LearnerId;
import eu.passerelle.recognition.partner.ProviderId;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Looks at decisions: officers at those of their organisation, learners at their own. */
@ApplicationScoped
public class BrowseDecisions {
    private final Decisions decisions;
    private final Claims claims;

    BrowseDecisions(Decisions decisions, Claims claims) {
        this.decisions = decisions;
        this.claims = claims;
    }

    /** Up to so many of the organisation's decisions after the given one, the newest first. */
    @WithSession
    public Uni<List<Decision>> by(ProviderId organisation, Optional<DecisionId> after, int atMost) {
        return decisions.by(organisation, after, atMost);
    }

    /** Up to so many of the account's own decisions after the given one, the newest first. */
    @WithSession
    public Uni<List<Decision>> of(AccountId account, Optional<DecisionId> after, int atMost) {
        return claims.by(account).chain(learners -> decisions.concerning(learners, after, atMost));
    }

    /** One decision of the organisation. */
    @WithSession
    public Uni<Decision> one(ProviderId organisation, DecisionId id) {
        return decisions
                .find(id)
                .map(found -> found.filter(d -> isBy(organisation, d)))
                .map(found -> found.orElseThrow(() -> unknown(id)));
    }

    /** One decision of the account's own. */
    @WithSession
    public Uni<Decision> one(AccountId account, DecisionId id) {
        return claims.by(account).chain(learners -> one(learners, id));
    }

    private Uni<Decision> one(List<LearnerId> learners, DecisionId id) {
        return decisions
                .find(id)
                .map(found -> found.filter(d -> learners.contains(d.ruling().source().learner())))
                .map(found -> found.orElseThrow(() -> unknown(id)));
    }

    private static boolean isBy(ProviderId organisation, Decision decision) {
        return decision.ruling().worth().recognisedBy().equals(organisation);
    }

    private static Refused unknown(DecisionId id) {
        return new Refused(new DecisionRefusal.UnknownDecision(id));
    }
}
