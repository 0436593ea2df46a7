package eu.passerelle.recognition.consent.rest;

import eu.passerelle.recognition.consent.Consent;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A consent, as its learner sees it. */
@Schema(name = "Consent", description = "What you allow, until you take it back.")
record ConsentView(UUID agreementId, Instant givenAt) {
    static ConsentView of(Consent.Given consent) {
        return new ConsentView(consent.agreement().value(), consent.givenAt());
    }
}
