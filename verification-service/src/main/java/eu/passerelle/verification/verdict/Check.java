package eu.passerelle.verification.verdict;

/** A question asked about every credential; all of them must pass for the whole to pass. */
public enum Check {
    FORMAT(Layer.AUTHENTIC),
    PROOF(Layer.AUTHENTIC),
    VALIDITY(Layer.AUTHENTIC),
    STATUS(Layer.AUTHENTIC),
    ISSUER(Layer.AUTHORISED),
    KEY(Layer.AUTHORISED),
    SPECIFICATION(Layer.AUTHORISED);

    private final Layer layer;

    Check(Layer layer) {
        this.layer = layer;
    }

    /** The layer it belongs to. */
    public Layer layer() {
        return layer;
    }
}
