package eu.passerelle.verification.proof;

import com.fasterxml.jackson.databind.JsonNode;
import eu.passerelle.credentials.finding.Finding;
import java.util.Optional;

/**
 * What was found on one part of a credential.
 *
 * @param named which part
 * @param input the part as it stands in the credential; empty where it has no text of its own
 * @param finding what was found
 */
public record Part(Named named, Optional<JsonNode> input, Finding finding) {
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
        return new Part(named, Optional.empty(), finding);
    }

    static Part of(Named named, JsonNode input, Finding finding) {
        return new Part(named, Optional.of(input), finding);
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
