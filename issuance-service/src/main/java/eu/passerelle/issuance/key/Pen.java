package eu.passerelle.issuance.key;

import eu.passerelle.credentials.key.Signer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * What somebody signs one thing with at one moment.
 *
 * @param signatory who signs
 * @param did its DID
 * @param signer the key
 * @param at the moment
 */
public record Pen(Signatory signatory, String did, Signer signer, Instant at) {

    /** The seal of this key for proofs and the other one for tokens, at the other one's moment. */
    Seal besides(Pen tokens) {
        return new Seal(signatory, did, signer, tokens.signer, tokens.at);
    }

    /** The moment as proofs and tokens write it, which know whole seconds only. */
    public Instant second() {
        return at.truncatedTo(ChronoUnit.SECONDS);
    }
}
