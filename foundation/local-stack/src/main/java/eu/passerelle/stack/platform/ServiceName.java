package eu.passerelle.stack.platform;

import java.util.Locale;

/** One of the four services. */
public enum ServiceName {
    CATALOG,
    ISSUANCE,
    VERIFICATION,
    RECOGNITION;

    /** Its name in addresses and databases. */
    public String context() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The folder of its sources. */
    public String folder() {
        return context() + "-service";
    }
}
