package eu.passerelle.recognition.consent;

import eu.passerelle.recognition.agreement.Agreement;
import eu.passerelle.recognition.evidence.AccountId;
import io.smallrye.mutiny.Uni;

/** What follows when a learner allows an agreement. */
public interface ConsentConsequences {
    /** Follows from the consent. */
    Uni<Void> ofConsenting(AccountId account, Agreement agreement);
}
