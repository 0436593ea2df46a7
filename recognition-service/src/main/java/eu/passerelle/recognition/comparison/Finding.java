package eu.passerelle.recognition.comparison;

import eu.passerelle.contracts.recognition.v1.Finding.Difference;
import eu.passerelle.contracts.recognition.v1.Finding.Element;
import eu.passerelle.recognition.programme.Text;
import java.util.Objects;

/**
 * What the comparison of one element showed.
 *
 * @param element which of the five
 * @param difference how much it differs
 * @param observed what the credential says
 * @param required what is asked
 * @param rule the id of the rule that was applied
 * @param sentence the same as a sentence for whoever it concerns
 */
public record Finding(
        Element element,
        Difference difference,
        Text observed,
        Text required,
        String rule,
        Text sentence) {
    public Finding {
        Objects.requireNonNull(element);
        Objects.requireNonNull(difference);
        Objects.requireNonNull(observed);
        Objects.requireNonNull(required);
        Objects.requireNonNull(rule);
        Objects.requireNonNull(sentence);
    }

    /** Whether nothing about this element stands in the way. */
    public boolean isHarmless() {
        return switch (difference) {
            case NONE, NON_SUBSTANTIAL -> true;
            case SUBSTANTIAL, INSUFFICIENT_EVIDENCE -> false;
        };
    }
}
