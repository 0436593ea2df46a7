package eu.passerelle.recognition.decision;

import eu.passerelle.recognition.partner.ProviderId;
import eu.passerelle.recognition.programme.Credits;
import eu.passerelle.recognition.programme.Programme;
import eu.passerelle.recognition.programme.Target;
import eu.passerelle.recognition.programme.TargetId;
import eu.passerelle.recognition.programme.Text;
import java.util.Objects;

/**
 * What a credential is worth somewhere. The target is met; how many credits come with it is another
 * question.
 *
 * @param target what it counts for
 * @param recognisedBy where it counts
 * @param programme in which programme
 * @param title the target's title
 * @param targetCredits what the target itself is worth
 * @param credits what is credited, never more than the target is worth
 */
public record Worth(
        TargetId target,
        ProviderId recognisedBy,
        Programme programme,
        Text title,
        Credits targetCredits,
        Credits credits) {
    public Worth {
        Objects.requireNonNull(target);
        Objects.requireNonNull(recognisedBy);
        Objects.requireNonNull(programme);
        Objects.requireNonNull(title);
        if (credits.compareTo(targetCredits) > 0) {
            throw new IllegalArgumentException("no more is credited than the target is worth");
        }
    }

    static Worth of(Target target, Credits credits) {
        var requirement = target.requirement();
        return new Worth(
                target.id(),
                target.provider(),
                requirement.programme(),
                requirement.title(),
                requirement.credits(),
                credits);
    }

    /** What is still to earn. */
    public Credits remaining() {
        return targetCredits.without(credits);
    }
}
