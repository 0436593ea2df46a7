package eu.passerelle.recognition.decision;

import eu.passerelle.recognition.agreement.Agreement;
import eu.passerelle.recognition.agreement.AgreementId;
import java.util.Objects;

/**
 * What a decision rests on: an agreement in one of its versions.
 *
 * @param agreement which one
 * @param version which version of it
 * @param reference the name people use
 */
public record Basis(AgreementId agreement, int version, String reference) {
    public Basis {
        Objects.requireNonNull(agreement);
        Objects.requireNonNull(reference);
    }

    static Basis of(Agreement agreement) {
        var terms = agreement.terms();
        return new Basis(agreement.id(), terms.version(), terms.reference());
    }
}
