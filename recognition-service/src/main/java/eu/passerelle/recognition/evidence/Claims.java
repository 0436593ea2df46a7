package eu.passerelle.recognition.evidence;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;

/** Which learner's record belongs to which account. */
public interface Claims {
    /** The claim on the learner's record, if somebody made one. */
    Uni<Optional<Claim>> on(LearnerId learner);

    /** The learners whose records the account claimed. */
    Uni<List<LearnerId>> by(AccountId account);

    /** Keeps the claim instead of an earlier one on the same record. */
    Uni<Void> put(Claim claim);
}
