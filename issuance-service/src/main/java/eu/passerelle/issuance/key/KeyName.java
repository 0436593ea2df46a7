package eu.passerelle.issuance.key;

/**
 * What a key is called.
 *
 * @param verificationMethod its DID URL, as proofs name it
 * @param did whose key it is
 * @param multibase the public key as a Multikey (Controlled Identifiers 1.0, 2.2.2)
 */
public record KeyName(String verificationMethod, String did, String multibase) {}
