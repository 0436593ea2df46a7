package eu.passerelle.recognition.consent;

import eu.passerelle.recognition.agreement.Agreements;
import eu.passerelle.recognition.evidence.Turns;
import java.time.Clock;

/**
 * The use cases of consents on ports of the test's choice.
 *
 * @param consents where consents are kept
 * @param agreements where agreements are kept
 * @param turns who goes first
 * @param clock the time
 */
public record WiredConsents(Consents consents, Agreements agreements, Turns turns, Clock clock) {
    /** Gives. */
    public GiveConsent give(ConsentConsequences consequences) {
        return new GiveConsent(consents, agreements, turns, consequences, clock);
    }

    /** Takes back. */
    public TakeBackConsent takeBack() {
        return new TakeBackConsent(consents, turns, clock);
    }
}
