package eu.passerelle.credentials.statuslist;

/** Names from Bitstring Status List 1.0. */
public final class StatusListTerms {

    public static final String ENTRY = "BitstringStatusListEntry";
    public static final String LIST_CREDENTIAL = "BitstringStatusListCredential";
    public static final String LIST = "BitstringStatusList";
    public static final String PURPOSE = "statusPurpose";
    public static final String INDEX = "statusListIndex";
    public static final String LIST_URL = "statusListCredential";
    public static final String SIZE = "statusSize";
    public static final String MESSAGE = "statusMessage";
    public static final String REFERENCE = "statusReference";
    public static final String ENCODED = "encodedList";
    public static final String TTL = "ttl";
    public static final String REVOCATION = "revocation";
    public static final String SUSPENSION = "suspension";
    public static final String REFRESH = "refresh";
    public static final String MESSAGE_PURPOSE = "message";
    public static final int FEWEST_ENTRIES = 131_072;

    /** Bits of one entry that are understood; the specification sets no bound. */
    public static final int MOST_BITS = 16;

    private StatusListTerms() {}
}
