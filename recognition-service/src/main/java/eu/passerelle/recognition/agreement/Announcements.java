package eu.passerelle.recognition.agreement;

import eu.passerelle.contracts.recognition.v1.AgreementActivated;
import eu.passerelle.contracts.recognition.v1.AgreementEnded;

/** How agreements are told to the others. */
final class Announcements {
    private Announcements() {}

    static AgreementActivated of(Agreement.Active agreement) {
        return new AgreementActivated(content(agreement), agreement.activatedAt());
    }

    static AgreementEnded of(Agreement.Ended agreement) {
        return new AgreementEnded(content(agreement), agreement.endedAt());
    }

    private static eu.passerelle.contracts.recognition.v1.Agreement content(Agreement agreement) {
        var terms = agreement.terms();
        return new eu.passerelle.contracts.recognition.v1.Agreement(
                agreement.id().toString(),
                terms.reference(),
                terms.awardedBy().value(),
                terms.recognisedBy().value(),
                terms.from(),
                terms.until());
    }
}
