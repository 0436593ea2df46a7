package eu.passerelle.issuance.record;

import eu.passerelle.issuance.award.Award;
import eu.passerelle.issuance.offering.Specification;
import java.time.Instant;
import java.util.Optional;

/**
 * A credential in a learner's record.
 *
 * @param issued what was awarded
 * @param suspendedAt since when it does not stand for the time being; empty while it does
 * @param revokedAt since when it does not stand any more; empty while it does
 * @param issuerName who awarded it
 * @param specification for what
 */
public record Entry(
        Award.Issued issued,
        Optional<Instant> suspendedAt,
        Optional<Instant> revokedAt,
        String issuerName,
        Specification specification) {

    @Override
    public String toString() {
        return "Entry[credential=%s]".formatted(issued.credential());
    }
}
