package eu.passerelle.recognition.decision;

import eu.passerelle.recognition.comparison.Comparison;
import java.util.Objects;

/**
 * A target a credential might be recognised for, with what stands for and against it.
 *
 * @param worth what it would be worth
 * @param comparison what was found
 */
public record Candidate(Worth worth, Comparison comparison) {
    public Candidate {
        Objects.requireNonNull(worth);
        Objects.requireNonNull(comparison);
    }
}
