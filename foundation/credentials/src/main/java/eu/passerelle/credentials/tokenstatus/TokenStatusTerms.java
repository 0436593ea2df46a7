package eu.passerelle.credentials.tokenstatus;

/** Names from Token Status List. */
public final class TokenStatusTerms {

    public static final String STATUS = "status";
    public static final String STATUS_LIST = "status_list";
    public static final String STATUS_LISTS = "status_lists";
    public static final String AGGREGATION = "aggregation_uri";
    public static final String INDEX = "idx";
    public static final String URI = "uri";
    public static final String BITS = "bits";
    public static final String LIST = "lst";
    public static final String TTL = "ttl";
    public static final String TYP = "statuslist+jwt";

    static final int VALID = 0;
    static final int INVALID = 1;
    static final int SUSPENDED = 2;

    private TokenStatusTerms() {}
}
