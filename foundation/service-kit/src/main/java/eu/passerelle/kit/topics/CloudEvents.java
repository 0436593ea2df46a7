package eu.passerelle.kit.topics;

/** The names of CloudEvents 1.0 in Kafka's binary mode. */
public final class CloudEvents {

    /** The version we speak. */
    public static final String VERSION = "1.0";

    /** What every attribute's header starts with (Kafka protocol binding, 3.2.3.1). */
    public static final String PREFIX = "ce_";

    public static final String SPEC_VERSION = PREFIX + "specversion";
    public static final String ID = PREFIX + "id";
    public static final String SOURCE = PREFIX + "source";
    public static final String TYPE = PREFIX + "type";
    public static final String SUBJECT = PREFIX + "subject";
    public static final String TIME = PREFIX + "time";
    public static final String CONTENT_TYPE = "content-type";
    public static final String JSON = "application/json";

    private CloudEvents() {}
}
