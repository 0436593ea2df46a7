package eu.passerelle.credentials.finding;

/** What one check found. Only {@link Passed} lets a credential through. */
public sealed interface Finding {

    /** Which question was asked. */
    Check check();

    /** For a reader, in English; never holds content of the credential beyond names of members. */
    String detail();

    /** The answer is yes. */
    record Passed(Check check, String detail) implements Finding {}

    /** The answer is no. */
    record Failed(Check check, Problem problem, String detail) implements Finding {}

    /** There is no answer, and so it does not pass. */
    record Undetermined(Check check, Problem problem, String detail) implements Finding {}
}
