package eu.passerelle.catalog.specification;

import java.net.URI;
import java.util.List;

/**
 * What one can do afterwards.
 *
 * @param id unique within its specification, for example {@code o1}
 * @param text in any language
 * @param assessed whether the assessment covers it
 * @param skills ESCO concept URIs
 */
public record LearningOutcome(String id, Text text, boolean assessed, List<URI> skills) {

    public LearningOutcome {
        skills = List.copyOf(skills);
    }
}
