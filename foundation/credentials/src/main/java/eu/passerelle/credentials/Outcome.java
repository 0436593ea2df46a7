package eu.passerelle.credentials;

import java.util.List;
import java.util.Objects;

/**
 * What one can do afterwards (Annex I, 6).
 *
 * @param id unique within its achievement
 * @param text in its languages
 * @param assessed whether the assessment covers it
 * @param skills ESCO concept URIs
 */
public record Outcome(String id, Texts text, boolean assessed, List<String> skills) {

    public Outcome {
        Objects.requireNonNull(id);
        Objects.requireNonNull(text);
        skills = List.copyOf(skills);
    }
}
