package eu.passerelle.issuance.learner;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Where learners are kept, one for each mail address and at most one for each account. */
public interface Learners {

    /** The learner with this id. */
    Uni<Optional<Learner>> get(LearnerId id);

    /** Those of the learners that there are. */
    Uni<List<Learner>> all(Collection<LearnerId> ids);

    /** The learner whose record the account claimed. */
    Uni<Optional<Learner>> claimedBy(AccountId account);

    /**
     * The learner with the newcomer's mail address: the newcomer, or whoever was there before. Of
     * two newcomers at once with one address, one stays.
     */
    Uni<Learner> findOrAdd(Learner.Unclaimed newcomer);

    /** Replaces what we knew of the learner. */
    Uni<Void> put(Learner learner);
}
