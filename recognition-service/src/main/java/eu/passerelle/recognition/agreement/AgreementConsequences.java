package eu.passerelle.recognition.agreement;

import io.smallrye.mutiny.Uni;

/** What follows when an agreement becomes active. */
public interface AgreementConsequences {
    /** Follows from both sides having signed. */
    Uni<Void> ofActivating(Agreement.Active agreement);
}
