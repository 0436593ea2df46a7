package eu.passerelle.verification.trust;

/**
 * A key's DID URL, as proofs name it in {@code verificationMethod} and tokens in {@code kid}.
 *
 * @param value the DID URL
 */
public record KeyId(String value) {
    public KeyId {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("a key has a DID URL");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
