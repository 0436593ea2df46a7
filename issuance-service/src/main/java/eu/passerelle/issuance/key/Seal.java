package eu.passerelle.issuance.key;

import eu.passerelle.credentials.key.Signer;
import eu.passerelle.issuance.offering.ProviderId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * What an issuer signs with at one moment.
 *
 * @param provider who signs
 * @param did its DID
 * @param proofs the Ed25519 key, for Data Integrity proofs
 * @param tokens the P-256 key, for vc+jwt
 * @param at the moment
 */
public record Seal(ProviderId provider, String did, Signer proofs, Signer tokens, Instant at) {

    /** The moment as proofs and tokens write it, which know whole seconds only. */
    public Instant second() {
        return at.truncatedTo(ChronoUnit.SECONDS);
    }
}
