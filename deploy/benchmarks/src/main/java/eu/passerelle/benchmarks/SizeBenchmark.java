package eu.passerelle.benchmarks;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.dataintegrity.Cryptosuite;
import eu.passerelle.credentials.dataintegrity.DataIntegrity;
import eu.passerelle.credentials.dataintegrity.ProofOptions;
import eu.passerelle.credentials.did.DidKey;
import eu.passerelle.credentials.finding.Verification;
import eu.passerelle.credentials.key.KeyType;
import eu.passerelle.credentials.key.SigningKey;
import eu.passerelle.credentials.vcjose.VcJwt;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Verifying credentials of one, ten and a hundred kilobytes. */
@State(Scope.Benchmark)
public class SizeBenchmark {

    /** In KiB, before signing. */
    @Param({"1", "10", "100"})
    public int size;

    /** How it is secured. */
    @Param({"EDDSA_RDFC_2022", "EDDSA_JCS_2022", "VC_JWT"})
    public String form;

    private byte[] signed;

    /** Signs the credential. */
    @Setup
    public void prepare() {
        boolean token = form.equals("VC_JWT");
        SigningKey key = DidKey.generate(token ? KeyType.P256 : KeyType.ED25519);
        ObjectNode badge = Badges.ofSize(size, key);
        signed = token ? VcJwt.sign(badge, key).getBytes(US_ASCII) : proved(badge, key);
    }

    /** From the bytes to the findings. */
    @Benchmark
    public Verification verify() {
        return Asking.verified(signed);
    }

    private byte[] proved(ObjectNode badge, SigningKey key) {
        var options = ProofOptions.assertion(Asking.SIGNED);
        return Badges.bytes(DataIntegrity.sign(badge, Cryptosuite.valueOf(form), key, options));
    }
}
