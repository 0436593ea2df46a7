package eu.passerelle.credentials.dataintegrity;

import eu.passerelle.credentials.key.KeyType;
import eu.passerelle.credentials.selective.EcdsaSd2023;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The cryptosuites of ours, with the keys each takes. */
public enum Cryptosuite {
    /** Data Integrity EdDSA Cryptosuites 1.0, 3.2. */
    EDDSA_RDFC_2022("eddsa-rdfc-2022", true, EnumSet.of(KeyType.ED25519)),
    /** Data Integrity EdDSA Cryptosuites 1.0, 3.3. */
    EDDSA_JCS_2022("eddsa-jcs-2022", false, EnumSet.of(KeyType.ED25519)),
    /** Data Integrity ECDSA Cryptosuites 1.0, 3.2. */
    ECDSA_RDFC_2019("ecdsa-rdfc-2019", true, EnumSet.of(KeyType.P256, KeyType.P384)),
    /** Data Integrity ECDSA Cryptosuites 1.0, 3.3. */
    ECDSA_JCS_2019("ecdsa-jcs-2019", false, EnumSet.of(KeyType.P256, KeyType.P384)),
    /** Data Integrity ECDSA Cryptosuites 1.0, 3.4 to 3.6: the holder chooses what to show. */
    ECDSA_SD_2023(EcdsaSd2023.LABEL, true, EnumSet.of(KeyType.P256)),
    /** The name eddsa-rdfc-2022 had as a draft; to read old documents only. */
    EDDSA_2022("eddsa-2022", true, EnumSet.of(KeyType.ED25519)),
    /** Ed25519 Signature 2020, a proof type of its own; to read old documents only. */
    ED25519_SIGNATURE_2020("Ed25519Signature2020", true, EnumSet.of(KeyType.ED25519));

    private final String label;
    private final boolean canonicalisesRdf;
    private final Set<KeyType> keyTypes;

    Cryptosuite(String label, boolean canonicalisesRdf, Set<KeyType> keyTypes) {
        this.label = label;
        this.canonicalisesRdf = canonicalisesRdf;
        this.keyTypes = keyTypes;
    }

    /** The suite of this name, if it is one of ours. */
    public static Optional<Cryptosuite> named(String label) {
        return Arrays.stream(values())
                .filter(suite -> suite != ED25519_SIGNATURE_2020 && suite.label.equals(label))
                .findFirst();
    }

    /** The suite of a proof of this type and, where the type asks for one, cryptosuite. */
    static Optional<Cryptosuite> of(String type, String cryptosuite) {
        if (ED25519_SIGNATURE_2020.label.equals(type)) {
            return Optional.of(ED25519_SIGNATURE_2020);
        }
        return DataIntegrityTerms.PROOF_TYPE.equals(type) ? named(cryptosuite) : Optional.empty();
    }

    /** Whether it may still be used for new proofs. */
    public boolean signs() {
        return this != EDDSA_2022 && this != ED25519_SIGNATURE_2020;
    }

    /** Its name in proofs. */
    public String label() {
        return label;
    }

    /** Whether this kind of key may sign in it. */
    public boolean takes(KeyType type) {
        return keyTypes.contains(type);
    }

    boolean canonicalisesRdf() {
        return canonicalisesRdf;
    }

    // ECDSA Cryptosuites 1.0, 3.2.3: P-384 goes with SHA-384, in RDFC-1.0 too
    String digest(KeyType type) {
        return type == KeyType.ED25519 ? "SHA-256" : type.digest();
    }
}
