package eu.passerelle.issuance.award;

import eu.passerelle.issuance.learner.LearnerId;
import eu.passerelle.issuance.offering.ProviderId;
import eu.passerelle.kit.paging.PageQuery;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;

/** Where awards are kept. */
public interface Awards {

    /** The provider's award with this id; another provider's is none. */
    Uni<Optional<Award>> get(ProviderId provider, AwardId id);

    /** The same, and nobody else changes it until the caller's transaction ends. */
    Uni<Optional<Award>> getForChange(ProviderId provider, AwardId id);

    /** The provider's awards, newest first. */
    Uni<List<Award>> grantedBy(ProviderId provider, PageQuery query);

    /** The learner's awards of all providers, newest first. */
    Uni<List<Award>> grantedTo(LearnerId learner);

    /**
     * Adds the award, unless the provider used the key before: the award that the key stands for.
     * Of two requests at once with one key, one adds and the other one finds.
     */
    Uni<Award> addOnce(Award.Granted award, Optional<RequestKey> key);

    /** Replaces the award's state. */
    Uni<Void> put(Award award);
}
