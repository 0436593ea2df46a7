package eu.passerelle.issuance.key;

import eu.passerelle.contracts.issuance.v1.IssuerKey;
import eu.passerelle.credentials.key.KeyType;
import eu.passerelle.issuance.offering.ProviderId;
import java.time.Instant;

/**
 * What anybody may know of a key.
 *
 * @param provider whose key it is
 * @param did the provider's DID
 * @param type what the key can do
 * @param multibase the public key as a Multikey (Controlled Identifiers 1.0, 2.2.2)
 * @param activeFrom signatures are right from here on
 */
public record PublicKeyPart(
        ProviderId provider, String did, KeyType type, String multibase, Instant activeFrom) {

    /** The key's DID URL, as proofs name it; the fragment is the key itself. */
    public String verificationMethod() {
        return did + "#" + multibase;
    }

    /** What the key is called. */
    public KeyName name() {
        return new KeyName(verificationMethod(), did, multibase);
    }

    /** As facts carry it. */
    IssuerKey told() {
        return new IssuerKey(
                provider.value(), did, verificationMethod(), type.label(), multibase, activeFrom);
    }
}
