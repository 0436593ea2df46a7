package eu.passerelle.credentials.finding;

/** A question that verifying asks. */
public enum Check {
    /** Can it be read at all, within bounds? */
    READABLE,
    /** Does it follow the data model it claims to follow? */
    CONFORMING,
    /** Is every byte as the holder of the named key signed it? */
    PROOF,
    /** Does the key belong to the issuer and may it be used for this? */
    CONTROL,
    /** Is now within its period of validity? */
    PERIOD,
    /** What does its status list say? */
    STATUS,
    /** Does it match the schemas it names? */
    SCHEMA,
    /** Is it presented by whom it was issued to, here and now? */
    PRESENTATION
}
