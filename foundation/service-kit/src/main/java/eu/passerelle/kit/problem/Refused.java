package eu.passerelle.kit.problem;

/** Carries a refusal out of a pipeline. It has no stack trace, for nothing went wrong. */
public final class Refused extends RuntimeException {

    private final transient Refusal refusal;

    /** Wraps the reason. */
    public Refused(Refusal refusal) {
        super(refusal.reason(), null, false, false);
        this.refusal = refusal;
    }

    /** Why. */
    public Refusal refusal() {
        return refusal;
    }
}
