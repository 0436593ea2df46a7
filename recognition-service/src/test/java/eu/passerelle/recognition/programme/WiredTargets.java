package eu.passerelle.recognition.programme;

import eu.passerelle.kit.ids.Ids;
import java.time.Clock;

/**
 * The use cases of targets on ports of the test's choice.
 *
 * @param targets where targets are kept
 * @param ids new ids
 * @param clock the time
 */
public record WiredTargets(Targets targets, Ids ids, Clock clock) {
    /** Adds. */
    public AddTarget add() {
        return new AddTarget(targets, ids);
    }

    /** Retires. */
    public RetireTarget retire() {
        return new RetireTarget(targets, clock);
    }
}
