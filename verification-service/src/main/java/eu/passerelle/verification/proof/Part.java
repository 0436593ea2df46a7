package eu.passerelle.verification.proof;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import eu.passerelle.credentials.finding.Finding;

/**
 * What was found on one part of a credential.
 *
 * @param named which part
 * @param input the part as it stands in the credential; null where it has no text of its own
 * @param finding what was found
 */
public record Part(Named named, JsonNode input, Finding finding) {
    /** The parts that results are told of. */
    public enum Named {
        FORMAT,
        PROOF,
        VALID_FROM,
        VALID_UNTIL,
        CREDENTIAL_STATUS,
        CREDENTIAL_SCHEMA
    }

    static Part of(Named named, Finding finding) {
        return new Part(named, NullNode.getInstance(), finding);
    }

    /** Whether it is as it should be. */
    public boolean passed() {
        return finding instanceof Finding.Passed;
    }

    @Override
    public String toString() {
        return "Part[%s, %s]".formatted(named, finding);
    }
}
