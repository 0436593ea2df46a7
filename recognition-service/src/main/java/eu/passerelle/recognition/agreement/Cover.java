package eu.passerelle.recognition.agreement;

import eu.passerelle.recognition.comparison.Conditions;
import eu.passerelle.recognition.programme.Credits;
import eu.passerelle.recognition.programme.TargetId;
import java.util.Objects;

/**
 * One target an agreement covers.
 *
 * @param target what credentials may count for
 * @param conditions what is asked of them
 * @param credits what they are worth there; nothing for a waiver
 */
public record Cover(TargetId target, Conditions conditions, Credits credits) {
    public Cover {
        Objects.requireNonNull(target);
        Objects.requireNonNull(conditions);
        Objects.requireNonNull(credits);
    }
}
