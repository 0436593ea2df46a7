package eu.passerelle.verification.employer;

import eu.passerelle.credentials.did.DidDocument;
import eu.passerelle.credentials.did.DidWeb;
import eu.passerelle.credentials.key.KeyType;
import eu.passerelle.credentials.key.SigningKey;

/**
 * What receipts are signed with, and the DID under which anybody finds its public half.
 *
 * @param key the key under that DID
 */
public record ReceiptKey(SigningKey key) {
    private static final String FRAGMENT = "receipts-1";

    /** The key of the service at this host, from both halves as Multikeys. */
    public static ReceiptKey of(String authority, String publicMultibase, String secretMultibase) {
        DidWeb did = DidWeb.of(authority, "api", "verification", "receipts");
        return new ReceiptKey(
                SigningKey.ofMultikey(
                        did.method(FRAGMENT), did.did(), publicMultibase, secretMultibase));
    }

    /** A key that nobody has seen before, for the service at this host. */
    public static ReceiptKey fresh(String authority) {
        var made = SigningKey.generate(KeyType.ED25519, "urn:fresh#1", "urn:fresh");
        return of(authority, made.verificationKey().multibase(), made.secretMultibase());
    }

    /** Who signs. */
    public String did() {
        return key.verificationKey().controller();
    }

    /** What is published about it. */
    public DidDocument document() {
        return DidDocument.of(did(), key.verificationKey());
    }

    @Override
    public String toString() {
        return "ReceiptKey[%s]".formatted(did());
    }
}
