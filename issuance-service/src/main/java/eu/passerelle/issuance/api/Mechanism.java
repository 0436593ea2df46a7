package eu.passerelle.issuance.api;

import eu.passerelle.credentials.dataintegrity.Cryptosuite;
import eu.passerelle.credentials.key.KeyType;
import java.util.Arrays;
import java.util.Optional;

/** A way to secure a credential: with which cryptosuite or token, and with which type of key. */
public enum Mechanism {
    EDDSA_RDFC_2022(
            "eddsa-rdfc-2022", new Securing.Proof(Cryptosuite.EDDSA_RDFC_2022), KeyType.ED25519),
    EDDSA_JCS_2022(
            "eddsa-jcs-2022", new Securing.Proof(Cryptosuite.EDDSA_JCS_2022), KeyType.ED25519),
    ECDSA_RDFC_2019(
            "ecdsa-rdfc-2019", new Securing.Proof(Cryptosuite.ECDSA_RDFC_2019), KeyType.P256),
    ECDSA_RDFC_2019_P384(
            "ecdsa-rdfc-2019-p384", new Securing.Proof(Cryptosuite.ECDSA_RDFC_2019), KeyType.P384),
    ECDSA_JCS_2019("ecdsa-jcs-2019", new Securing.Proof(Cryptosuite.ECDSA_JCS_2019), KeyType.P256),
    ECDSA_JCS_2019_P384(
            "ecdsa-jcs-2019-p384", new Securing.Proof(Cryptosuite.ECDSA_JCS_2019), KeyType.P384),
    ECDSA_SD_2023("ecdsa-sd-2023", new Securing.BaseProof(), KeyType.P256),
    VC_JWT("vc-jwt", new Securing.Token(), KeyType.P256),
    VC_JWT_P384("vc-jwt-p384", new Securing.Token(), KeyType.P384),
    VC_JWT_ED25519("vc-jwt-ed25519", new Securing.Token(), KeyType.ED25519),
    VC_SD_JWT("vc-sd-jwt", new Securing.DisclosableToken(), KeyType.P256);

    /** What is taken where nobody chooses. */
    public static final Mechanism DEFAULT = EDDSA_RDFC_2022;

    private final String label;
    private final Securing securing;
    private final KeyType keyType;

    Mechanism(String label, Securing securing, KeyType keyType) {
        this.label = label;
        this.securing = securing;
        this.keyType = keyType;
    }

    /** The one of this name, as paths and options have it. */
    public static Optional<Mechanism> named(String label) {
        return Arrays.stream(values()).filter(one -> one.label.equals(label)).findFirst();
    }

    /** Its name. */
    public String label() {
        return label;
    }

    /** What kind of proof or token it is. */
    public Securing securing() {
        return securing;
    }

    /** Which type of key signs. */
    public KeyType keyType() {
        return keyType;
    }

    /** A kind of proof or token. */
    public sealed interface Securing {

        /** A Data Integrity proof that shows all of the credential. */
        record Proof(Cryptosuite suite) implements Securing {}

        /** An ecdsa-sd-2023 base proof: the holder chooses what to show. */
        record BaseProof() implements Securing {}

        /** A {@code vc+jwt}. */
        record Token() implements Securing {}

        /** A {@code vc+sd-jwt}: the holder chooses what to show. */
        record DisclosableToken() implements Securing {}
    }
}
