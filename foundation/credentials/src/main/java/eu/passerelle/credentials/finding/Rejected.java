package eu.passerelle.credentials.finding;

/**
 * A check ends here. Caught at the doors of this library, which answer with findings; a caller that
 * builds credentials meets it when it asks for the impossible. Without a stack trace, for nothing
 * went wrong in the program.
 */
public final class Rejected extends RuntimeException {

    private final transient Finding finding;

    private Rejected(Finding finding) {
        super(finding.detail(), null, false, false);
        this.finding = finding;
    }

    public static Rejected failed(Check check, Problem problem, String detail) {
        return new Rejected(new Finding.Failed(check, problem, detail));
    }

    public static Rejected undetermined(Check check, Problem problem, String detail) {
        return new Rejected(new Finding.Undetermined(check, problem, detail));
    }

    /** Not readable. */
    public static Rejected unreadable(String detail) {
        return failed(Check.READABLE, Problem.PARSING_ERROR, detail);
    }

    /** Readable, but not as the data model wants it. */
    public static Rejected malformed(String detail) {
        return failed(Check.CONFORMING, Problem.MALFORMED_VALUE_ERROR, detail);
    }

    /** The proof cannot be right. */
    public static Rejected badProof(String detail) {
        return failed(Check.PROOF, Problem.PROOF_VERIFICATION_ERROR, detail);
    }

    public Finding finding() {
        return finding;
    }
}
