package eu.passerelle.issuance.award;

import eu.passerelle.issuance.learner.LearnerId;
import eu.passerelle.issuance.offering.ProviderId;
import eu.passerelle.issuance.offering.SpecificationKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * One learner's right to one credential.
 *
 * @param award which award
 * @param provider who grants and signs
 * @param specification what was achieved
 * @param offering in which run; where known
 * @param learner by whom
 * @param holderName the name this provider made the credential out to
 * @param achievedOn when
 * @param grade how well, in the provider's own scale
 * @param grantedAt when the right came to be
 */
public record Grant(
        AwardId award,
        ProviderId provider,
        SpecificationKey specification,
        Optional<UUID> offering,
        LearnerId learner,
        String holderName,
        LocalDate achievedOn,
        Optional<String> grade,
        Instant grantedAt) {

    /** Whether the other grants the same thing to the same person for the same result. */
    boolean sameAs(Grant other) {
        return provider.equals(other.provider)
                && specification.equals(other.specification)
                && offering.equals(other.offering)
                && learner.equals(other.learner)
                && holderName.equals(other.holderName)
                && achievedOn.equals(other.achievedOn)
                && grade.equals(other.grade);
    }

    @Override
    public String toString() {
        return "Grant[award=%s]".formatted(award);
    }
}
