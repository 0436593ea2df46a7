package eu.passerelle.verification.verdict;

import eu.passerelle.credentials.Credential;
import eu.passerelle.verification.status.StatusEntry;
import eu.passerelle.verification.trust.SpecificationKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a credential says of itself, not yet believed.
 *
 * @param id its own id
 * @param issuer the DID of who says so
 * @param validFrom from when it is valid
 * @param validUntil until when it is technically valid
 * @param status where its status is to be found
 * @param specification what it was awarded on
 * @param content all of it, where it is a credential about learning
 */
public record Claims(
        Optional<String> id,
        String issuer,
        Optional<Instant> validFrom,
        Optional<Instant> validUntil,
        List<StatusEntry> status,
        Optional<SpecificationKey> specification,
        Optional<Credential> content) {
    public Claims {
        status = List.copyOf(status);
    }

    @Override
    public String toString() {
        return "Claims[issuer=%s]".formatted(issuer);
    }
}
