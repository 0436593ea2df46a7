package eu.passerelle.recognition.agreement;

import eu.passerelle.kit.ids.Ids;
import eu.passerelle.kit.outbox.Outbox;
import eu.passerelle.recognition.evidence.Turns;
import eu.passerelle.recognition.programme.Targets;
import java.time.Clock;

/**
 * The use cases of agreements on ports of the test's choice.
 *
 * @param agreements where agreements are kept
 * @param targets where targets are kept
 * @param turns who goes first
 * @param outbox where facts go
 * @param ids new ids
 * @param clock the time
 */
public record WiredAgreements(
        Agreements agreements, Targets targets, Turns turns, Outbox outbox, Ids ids, Clock clock) {
    /** Proposes. */
    public ProposeAgreement propose() {
        return new ProposeAgreement(agreements, openTargets(), turns, ids, clock);
    }

    /** Signs. */
    public SignAgreement sign(AgreementConsequences consequences) {
        return new SignAgreement(
                agreements,
                openTargets(),
                turns,
                new SignAgreement.Activation(outbox, consequences),
                clock);
    }

    /** Ends. */
    public EndAgreement end() {
        return new EndAgreement(agreements, turns, outbox, clock);
    }

    /** Looks. */
    public BrowseAgreements browse() {
        return new BrowseAgreements(agreements);
    }

    private OpenTargets openTargets() {
        return new OpenTargets(targets, clock);
    }
}
