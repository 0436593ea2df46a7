package eu.passerelle.kit.problem;

/** The kinds of refusal there are; each meets HTTP in the kit, once. */
public enum Kind {
    /** There is no such thing, or none the caller may know of: 404. */
    UNKNOWN,
    /** It can't be read as what is asked for here: 400. */
    MALFORMED,
    /** It can't be done in the state the thing is in: 409. */
    CONFLICT,
    /** It breaks a rule of the domain: 422. */
    BROKEN_RULE,
    /** The caller may not: 403. */
    FORBIDDEN,
    /** Too often or too much at once: 429. */
    TOO_MANY
}
