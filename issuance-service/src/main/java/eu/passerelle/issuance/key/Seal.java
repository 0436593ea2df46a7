package eu.passerelle.issuance.key;

import eu.passerelle.credentials.key.Signer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * What an issuer signs with at one moment.
 *
 * @param signatory who signs
 * @param did its DID
 * @param proofs the key for Data Integrity proofs; an organisation's is Ed25519
 * @param tokens the key for vc+jwt; an organisation's is P-256
 * @param at the moment
 */
public record Seal(Signatory signatory, String did, Signer proofs, Signer tokens, Instant at) {

    /** The seal of somebody who has one key. */
    static Seal ofOne(Pen pen) {
        return new Seal(pen.signatory(), pen.did(), pen.signer(), pen.signer(), pen.at());
    }

    /** The moment as proofs and tokens write it, which know whole seconds only. */
    public Instant second() {
        return at.truncatedTo(ChronoUnit.SECONDS);
    }
}
