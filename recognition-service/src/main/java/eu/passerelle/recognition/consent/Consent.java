package eu.passerelle.recognition.consent;

import eu.passerelle.recognition.agreement.AgreementId;
import eu.passerelle.recognition.evidence.AccountId;
import java.time.Instant;

/** A learner's word on one agreement. */
public sealed interface Consent {
    /** Whose word. */
    AccountId account();

    /** On which agreement. */
    AgreementId agreement();

    /** Yes. */
    record Given(AccountId account, AgreementId agreement, Instant givenAt) implements Consent {
        /** Takes it back. */
        public TakenBack takeBack(Instant at) {
            return new TakenBack(account, agreement, givenAt, at);
        }
    }

    /** Yes once, but no more. */
    record TakenBack(AccountId account, AgreementId agreement, Instant givenAt, Instant takenBackAt)
            implements Consent {}
}
