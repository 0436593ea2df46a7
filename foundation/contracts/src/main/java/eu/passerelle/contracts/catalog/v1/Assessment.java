package eu.passerelle.contracts.catalog.v1;

/**
 * How the outcomes are assessed.
 *
 * @param type how
 * @param supervision whether somebody watches, and where
 * @param identification how it is made sure who is assessed
 */
public record Assessment(Type type, Supervision supervision, Identification identification) {

    /** The kind of assessment; attendance alone assesses nothing. */
    public enum Type {
        WRITTEN,
        ORAL,
        PROJECT,
        PRACTICAL,
        PORTFOLIO,
        PEER,
        SEVERAL,
        ATTENDANCE_ONLY
    }

    /** Whether somebody watches. */
    public enum Supervision {
        UNSUPERVISED,
        SUPERVISED_ONLINE,
        SUPERVISED_ON_SITE
    }

    /** How it is made sure who is assessed. */
    public enum Identification {
        NONE,
        ACCOUNT,
        DOCUMENT
    }
}
