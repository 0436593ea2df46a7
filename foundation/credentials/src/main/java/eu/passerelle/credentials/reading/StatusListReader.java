package eu.passerelle.credentials.reading;

import eu.passerelle.credentials.finding.Check;
import eu.passerelle.credentials.finding.Finding;
import eu.passerelle.credentials.finding.Problem;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.finding.Verification;
import eu.passerelle.credentials.key.Keys;
import eu.passerelle.credentials.statuslist.StatusListCredential;
import eu.passerelle.credentials.vcdm.DataModel;
import java.time.Instant;

/** Reads a published status list and verifies its own proof before anybody asks it anything. */
public final class StatusListReader {

    private final Keys keys;

    public StatusListReader(Keys keys) {
        this.keys = keys;
    }

    /** Reads a list in any format that credentials come in. */
    public StatusListReading read(byte[] signed, Instant at) {
        return switch (SecuredCredential.read(signed)) {
            case Reading.Unreadable unreadable -> new StatusListReading.Unusable(unreadable.why());
            case Reading.Read read -> verified(read.credential(), at);
        };
    }

    private StatusListReading verified(SecuredCredential secured, Instant at) {
        Verification verification =
                DataModel.checkAnyVersion(secured.document())
                        .and(secured.verifyProof(keys, at, Binding.TO_ISSUER));
        if (!verification.passed()) {
            return new StatusListReading.Unusable(
                    verification.and(
                            Verification.of(
                                    new Finding.Failed(
                                            Check.STATUS,
                                            Problem.STATUS_VERIFICATION_ERROR,
                                            "the status list itself does not verify"))));
        }
        try {
            return new StatusListReading.Usable(
                    StatusListCredential.ofVerified(secured.document()));
        } catch (Rejected rejected) {
            return new StatusListReading.Unusable(Verification.of(rejected.finding()));
        }
    }
}
