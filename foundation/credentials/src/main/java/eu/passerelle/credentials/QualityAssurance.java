package eu.passerelle.credentials;

import java.util.Objects;

/**
 * What underpins the quality (Annex I, 11).
 *
 * @param kind such as institutional accreditation
 * @param report URL of the decision or register entry
 */
public record QualityAssurance(String kind, String report) {

    public QualityAssurance {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(report);
    }
}
