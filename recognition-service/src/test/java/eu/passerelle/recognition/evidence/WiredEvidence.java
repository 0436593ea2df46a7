package eu.passerelle.recognition.evidence;

/** The use cases of evidence on ports of the test's choice. */
public final class WiredEvidence {
    private WiredEvidence() {}

    /** Keeps what issuance tells. */
    public static KeepEvidence keep(
            Credentials credentials,
            Claims claims,
            Turns turns,
            EvidenceConsequences consequences) {
        return new KeepEvidence(credentials, claims, turns, consequences);
    }
}
