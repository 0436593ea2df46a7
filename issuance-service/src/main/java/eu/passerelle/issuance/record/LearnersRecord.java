package eu.passerelle.issuance.record;

import eu.passerelle.issuance.learner.Learner;
import java.util.List;

/**
 * All a learner was awarded.
 *
 * @param learner whose record
 * @param entries the credentials, newest first
 */
public record LearnersRecord(Learner.Claimed learner, List<Entry> entries) {

    public LearnersRecord {
        entries = List.copyOf(entries);
    }

    @Override
    public String toString() {
        return "LearnersRecord[learner=%s]".formatted(learner.id());
    }
}
