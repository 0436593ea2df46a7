package eu.passerelle.issuance.award;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What an issuer asks for: this person achieved that.
 *
 * @param specification what was achieved
 * @param version which version of it; without one the newest
 * @param offering in which run; where known
 * @param learnerName the name the credential is made out to
 * @param learnerMail where the learner can be reached
 * @param achievedOn the day of the result
 * @param grade in the issuer's own scale; where there is one
 */
public record Order(
        UUID specification,
        Optional<Integer> version,
        Optional<UUID> offering,
        String learnerName,
        String learnerMail,
        LocalDate achievedOn,
        Optional<String> grade) {

    @Override
    public String toString() {
        return "Order[specification=%s]".formatted(specification);
    }
}
