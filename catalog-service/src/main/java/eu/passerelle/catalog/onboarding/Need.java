package eu.passerelle.catalog.onboarding;

/** One thing that a step of the ladder needs. */
public enum Need {
    /** The organisation is registered as a provider. */
    REGISTERED,
    /** It is not suspended. */
    IN_GOOD_STANDING,
    /** A course of it is public whose assessment and criteria everybody can read. */
    ASSESSMENT_PUBLIC,
    /** Another organisation that may give credit answered for a course of it. */
    SPONSOR_CONFIRMED,
    /** It is a higher education institution, or an accreditation is in force for it. */
    OWN_ASSURANCE
}
