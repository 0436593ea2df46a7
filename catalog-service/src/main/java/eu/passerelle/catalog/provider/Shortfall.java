package eu.passerelle.catalog.provider;

/** A reason why an accreditation does not cover some credit. */
public enum Shortfall {
    /** The field of learning is not among those it covers, or the course states none. */
    FIELD,
    /** The EQF level is not among those it covers, or the course states none. */
    LEVEL,
    /** It does not hold in the country where the credit would be given. */
    JURISDICTION,
    /** It does not cover this kind of credential. */
    CREDENTIAL_TYPE,
    /** It does not hold on that day: not yet, or no more. */
    DATES
}
