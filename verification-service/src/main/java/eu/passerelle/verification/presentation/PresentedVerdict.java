package eu.passerelle.verification.presentation;

import com.fasterxml.jackson.databind.JsonNode;
import eu.passerelle.verification.verdict.Verdict;

/**
 * One credential of a presentation, and the answer about it.
 *
 * @param input as it stands in the presentation
 * @param verdict as if it came alone
 */
public record PresentedVerdict(JsonNode input, Verdict verdict) {
    @Override
    public String toString() {
        return "PresentedVerdict[%s]".formatted(verdict.overall());
    }
}
