package eu.passerelle.catalog.profile;

/**
 * What might be worded better in an outcome.
 *
 * @param rule which
 * @param word the word it is about; empty where it is about all of it
 */
public record OutcomeHint(Rule rule, String word) {

    /** What is looked at. */
    public enum Rule {
        /** It says what goes on inside a person; no assessment can see that. */
        NOT_ASSESSABLE,
        /** It does not say what a learner does. */
        NO_VERB,
        /** At this level, one does more than to repeat. */
        BELOW_LEVEL,
        /** It is too long to be one outcome. */
        TOO_LONG,
        /** No assessment covers it. */
        NOT_ASSESSED,
        /** We do not know this language's verbs, and have looked at nothing else. */
        LANGUAGE_NOT_KNOWN
    }
}
