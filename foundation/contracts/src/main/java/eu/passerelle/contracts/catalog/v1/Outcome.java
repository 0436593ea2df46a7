package eu.passerelle.contracts.catalog.v1;

import java.util.List;
import java.util.Map;

/**
 * A learning outcome: what one can do afterwards.
 *
 * @param outcomeId unique within its specification
 * @param text by language (BCP 47)
 * @param assessed whether the assessment covers it
 * @param skills ESCO concept URIs
 */
public record Outcome(
        String outcomeId, Map<String, String> text, boolean assessed, List<String> skills) {

    public Outcome {
        text = Map.copyOf(text);
        skills = List.copyOf(skills);
    }
}
