package eu.passerelle.benchmarks;

import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.dataintegrity.DataIntegrity;
import eu.passerelle.credentials.dataintegrity.ProofOptions;
import eu.passerelle.credentials.did.DidKey;
import eu.passerelle.credentials.finding.Verification;
import eu.passerelle.credentials.key.KeyType;
import eu.passerelle.credentials.key.SigningKey;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** ecdsa-sd-2023: a holder shows what was achieved and not who achieved it. */
@State(Scope.Benchmark)
public class SelectiveBenchmark {

    private static final List<String> MANDATORY = List.of("/issuer", "/validFrom");
    private static final List<String> SHOWN =
            List.of("/credentialSubject/achievement/name", "/credentialSubject/creditsEarned");

    private final SigningKey key = DidKey.generate(KeyType.P256);
    private ObjectNode base;
    private byte[] derived;

    /** Signs what is derived from, and derives what is verified. */
    @Setup
    public void prepare() {
        base =
                DataIntegrity.signForHolder(
                        Badges.ordinary(key),
                        key,
                        ProofOptions.assertion(Asking.SIGNED),
                        MANDATORY);
        derived = Badges.bytes(derive());
    }

    /** From the whole to the part. */
    @Benchmark
    public ObjectNode derive() {
        return DataIntegrity.derive(base, SHOWN);
    }

    /** The part, from the bytes to the findings. */
    @Benchmark
    public Verification verify() {
        return Asking.verified(derived);
    }
}
