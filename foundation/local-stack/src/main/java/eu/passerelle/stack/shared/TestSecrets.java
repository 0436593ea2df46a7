package eu.passerelle.stack.shared;

import java.util.Map;

/** What is secret elsewhere and known to every test. */
public final class TestSecrets {

    /** Of every sample person. */
    public static final String SAMPLE_PASSWORD = "sample-password-of-tests";

    /** Of the client of the pages. */
    public static final String PAGES = "pages-secret-of-tests";

    /** Of every machine client. */
    public static final String MACHINE = "machine-secret-of-tests";

    /** Encrypts the session cookie of pages. */
    public static final String SESSION = "session-secret-of-tests-that-is-long-enough";

    /** Wraps stored signing keys. */
    public static final String ISSUANCE_KEYS = "key-secret-of-tests-that-is-long-enough";

    private TestSecrets() {}

    /** What the realm's placeholders stand for. */
    static Map<String, String> ofTheRealm(String origin) {
        return Map.of(
                "PASSERELLE_ORIGIN", origin,
                "PASSERELLE_PAGES_REDIRECT", "*",
                "PASSERELLE_PAGES_SECURE_REDIRECT", "*",
                "PASSERELLE_PAGES_SECRET", PAGES,
                "PASSERELLE_RHEINFURT_LMS_SECRET", MACHINE,
                "PASSERELLE_VOLTGRID_SYSTEM_SECRET", MACHINE,
                "PASSERELLE_MERIDIAN_HR_SECRET", MACHINE,
                "PASSERELLE_SAMPLE_PASSWORD", SAMPLE_PASSWORD,
                "PASSERELLE_SAMPLE_PEOPLE", "true",
                "PASSERELLE_CLI", "true");
    }
}
