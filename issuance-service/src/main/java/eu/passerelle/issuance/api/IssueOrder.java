package eu.passerelle.issuance.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.dataintegrity.ProofOptions;
import eu.passerelle.credentials.statuslist.StatusPurpose;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a caller wants issued, and how.
 *
 * @param credential as it was handed in
 * @param mechanism how it is to be secured
 * @param terms what the proof says besides; without a moment
 * @param mandatoryPointers JSON Pointers to what a holder can't keep back
 * @param credentialId what the caller calls it, to find its status by
 * @param purposes which status entries it gets
 */
public record IssueOrder(
        ObjectNode credential,
        Mechanism mechanism,
        ProofOptions terms,
        List<String> mandatoryPointers,
        Optional<String> credentialId,
        Set<StatusPurpose> purposes) {

    public IssueOrder {
        mandatoryPointers = List.copyOf(mandatoryPointers);
        purposes = Set.copyOf(purposes);
    }

    ProofOptions terms(Instant created) {
        return new ProofOptions(
                terms.purpose(),
                Optional.of(created),
                terms.expires(),
                terms.domain(),
                terms.challenge(),
                terms.id(),
                terms.previousProofs());
    }

    @Override
    public String toString() {
        return "IssueOrder[mechanism=%s]".formatted(mechanism);
    }
}
