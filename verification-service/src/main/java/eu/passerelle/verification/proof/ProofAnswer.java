package eu.passerelle.verification.proof;

import eu.passerelle.verification.proof.Part.Named;
import java.util.List;

/**
 * The answer about the proof of one credential.
 *
 * @param parts what was found, in the order it was asked
 * @param notAsked what was left unasked, in English; it decides nothing
 */
public record ProofAnswer(List<Part> parts, List<String> notAsked) {
    /** What this profile never asks. */
    static final String TRUST =
            "whether the issuer is known, was entitled to issue this, or should be trusted";

    public ProofAnswer {
        parts = List.copyOf(parts);
        notAsked = List.copyOf(notAsked);
    }

    /** Whether the proof was looked at and nothing that was asked is other than right. */
    public boolean verified() {
        return parts.stream().anyMatch(part -> part.named() == Named.PROOF)
                && parts.stream().allMatch(Part::passed);
    }

    /** What was found on parts of that name. */
    public List<Part> on(Named named) {
        return parts.stream().filter(part -> part.named() == named).toList();
    }
}
