package eu.passerelle.benchmarks;

import eu.passerelle.credentials.did.DidKey;
import eu.passerelle.credentials.finding.Verification;
import eu.passerelle.credentials.reading.Binding;
import eu.passerelle.credentials.reading.Reading;
import eu.passerelle.credentials.reading.SecuredCredential;
import java.time.Instant;

/** Verifies as a verifier does: from the bytes somebody hands in to the findings. */
final class Asking {

    static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    static final Instant SIGNED = Instant.parse("2026-11-23T11:00:00Z");

    private Asking() {}

    /** Whether its proofs are right and the issuer's; a credential that fails ends the run. */
    static Verification verified(byte[] input) {
        if (!(SecuredCredential.read(input) instanceof Reading.Read read)) {
            throw new IllegalStateException("not readable");
        }
        return passed(read.credential().verifyProof(DidKey.keys(), NOON, Binding.TO_ISSUER));
    }

    static Verification passed(Verification verification) {
        if (!verification.passed()) {
            throw new IllegalStateException(verification.toString());
        }
        return verification;
    }
}
