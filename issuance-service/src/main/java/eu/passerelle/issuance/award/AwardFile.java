package eu.passerelle.issuance.award;

import eu.passerelle.issuance.learner.Learner;
import eu.passerelle.issuance.offering.Specification;

/**
 * An award with all that staff need to know it by.
 *
 * @param award the award
 * @param learner to whom
 * @param specification for what
 */
public record AwardFile(Award award, Learner learner, Specification specification) {

    @Override
    public String toString() {
        return "AwardFile[award=%s]".formatted(award.id());
    }
}
