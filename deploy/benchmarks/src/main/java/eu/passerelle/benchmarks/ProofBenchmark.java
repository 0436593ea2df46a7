package eu.passerelle.benchmarks;

import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.dataintegrity.Cryptosuite;
import eu.passerelle.credentials.dataintegrity.DataIntegrity;
import eu.passerelle.credentials.dataintegrity.ProofOptions;
import eu.passerelle.credentials.did.DidKey;
import eu.passerelle.credentials.finding.Verification;
import eu.passerelle.credentials.key.KeyType;
import eu.passerelle.credentials.key.SigningKey;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Embedded proofs of an ordinary Open Badge. */
@State(Scope.Benchmark)
public class ProofBenchmark {

    /** The cryptosuite. */
    @Param({"EDDSA_RDFC_2022", "EDDSA_JCS_2022", "ECDSA_RDFC_2019"})
    public Cryptosuite suite;

    private SigningKey key;
    private ObjectNode badge;
    private byte[] signed;

    /** Signs the badge that is verified. */
    @Setup
    public void prepare() {
        key = DidKey.generate(suite.takes(KeyType.ED25519) ? KeyType.ED25519 : KeyType.P256);
        badge = Badges.ordinary(key);
        signed = Badges.bytes(sign());
    }

    /** From the bytes to the findings. */
    @Benchmark
    public Verification verify() {
        return Asking.verified(signed);
    }

    /** From the unsigned to the signed document. */
    @Benchmark
    public ObjectNode sign() {
        return DataIntegrity.sign(badge, suite, key, ProofOptions.assertion(Asking.SIGNED));
    }
}
