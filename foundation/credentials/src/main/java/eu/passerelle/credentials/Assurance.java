package eu.passerelle.credentials;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Why one may rely on it (Annex I, 9 and 11).
 *
 * @param assessment how the outcomes were assessed
 * @param qualityAssurance what underpins the quality
 */
public record Assurance(Optional<Assessment> assessment, List<QualityAssurance> qualityAssurance) {

    public Assurance {
        Objects.requireNonNull(assessment);
        qualityAssurance = List.copyOf(qualityAssurance);
    }

    /** Nothing said. */
    public static Assurance none() {
        return new Assurance(Optional.empty(), List.of());
    }
}
