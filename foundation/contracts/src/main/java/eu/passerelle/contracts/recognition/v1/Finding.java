package eu.passerelle.contracts.recognition.v1;

/**
 * What the comparison of one element showed (EAR manual: level, workload, quality, profile,
 * learning outcomes).
 *
 * @param element which of the five
 * @param difference how much it differs
 * @param observed what the credential has, in a few plain characters
 * @param required what the target asks, in a few plain characters
 * @param rule the id of the rule that was applied
 */
public record Finding(
        Element element, Difference difference, String observed, String required, String rule) {

    /** The five elements of a recognition decision. */
    public enum Element {
        LEVEL,
        WORKLOAD,
        QUALITY,
        PROFILE,
        OUTCOMES
    }

    /** How much an element differs from what the target asks. */
    public enum Difference {
        NONE,
        NON_SUBSTANTIAL,
        SUBSTANTIAL,
        INSUFFICIENT_EVIDENCE
    }
}
