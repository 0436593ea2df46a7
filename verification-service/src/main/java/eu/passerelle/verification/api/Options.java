package eu.passerelle.verification.api;

/** The names of the options in requests (VCALM 1.0, and what the W3C's test suites send). */
public final class Options {
    public static final String DOMAIN = "domain";
    public static final String CHALLENGE = "challenge";
    public static final String PURPOSE = "expectedProofPurpose";
    public static final String RETURN_CREDENTIAL = "returnCredential";
    public static final String RETURN_PRESENTATION = "returnPresentation";
    public static final String RETURN_RESULTS = "returnResults";
    public static final String RETURN_PROBLEMS = "returnProblemDetails";
    public static final String SELECTIVE_POINTERS = "selectivePointers";

    private Options() {}
}
