package eu.passerelle.credentials.key;

/** Signs with a private key, wherever that is kept: in memory, in a file, in a hardware module. */
public interface Signer {

    /** The public half, as others will look it up. */
    VerificationKey verificationKey();

    /** Signs these bytes; for the curves in IEEE P1363 form. */
    byte[] sign(byte[] message);
}
