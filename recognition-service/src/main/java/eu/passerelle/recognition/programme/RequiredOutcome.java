package eu.passerelle.recognition.programme;

import java.util.Objects;
import java.util.Set;

/**
 * What one must be able to do to have met a target.
 *
 * @param id unique within its target, for example {@code E1}
 * @param text in words
 * @param essential whether one can't go on without it
 * @param skills ESCO concept URIs that mean the same
 */
public record RequiredOutcome(String id, Text text, boolean essential, Set<String> skills) {
    public RequiredOutcome {
        Objects.requireNonNull(id);
        Objects.requireNonNull(text);
        skills = Set.copyOf(skills);
    }
}
