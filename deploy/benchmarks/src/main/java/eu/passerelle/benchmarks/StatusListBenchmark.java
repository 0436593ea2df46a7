package eu.passerelle.benchmarks;

import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.dataintegrity.Cryptosuite;
import eu.passerelle.credentials.dataintegrity.DataIntegrity;
import eu.passerelle.credentials.dataintegrity.ProofOptions;
import eu.passerelle.credentials.did.DidKey;
import eu.passerelle.credentials.key.KeyType;
import eu.passerelle.credentials.key.SigningKey;
import eu.passerelle.credentials.statuslist.BitstringStatusList;
import eu.passerelle.credentials.statuslist.StatusListCredential;
import eu.passerelle.credentials.statuslist.StatusPurpose;
import eu.passerelle.credentials.tokenstatus.StatusListToken;
import eu.passerelle.credentials.tokenstatus.TokenStatusList;
import java.time.Duration;
import java.util.Random;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Status lists of 131,072 entries, one in twenty of them set. Each is signed in the end. */
@State(Scope.Benchmark)
public class StatusListBenchmark {

    private static final int ENTRIES = 131_072;
    private static final String URL = "https://passerelle.example/status-lists/1";
    private static final Duration TTL = Duration.ofMinutes(5);

    private final SigningKey proving = DidKey.generate(KeyType.ED25519);
    private final SigningKey signing = DidKey.generate(KeyType.P256);
    private final byte[] bits = bits();
    private final BitstringStatusList bitstring = BitstringStatusList.ofBytes(bits, 1);
    private final TokenStatusList tokens = TokenStatusList.ofBytes(bits, 1);
    private int flipped;

    /** Bitstring Status List, from the kept bits to the signed credential. */
    @Benchmark
    public ObjectNode bitstringBuild() {
        return published(BitstringStatusList.ofBytes(bits, 1));
    }

    /** Bitstring Status List, one entry changed. */
    @Benchmark
    public ObjectNode bitstringFlip() {
        int index = next();
        return published(bitstring.with(index, 1 - bitstring.get(index)));
    }

    /** Token Status List, from the kept bits to the signed token. */
    @Benchmark
    public String tokenBuild() {
        return published(TokenStatusList.ofBytes(bits, 1));
    }

    /** Token Status List, one entry changed. */
    @Benchmark
    public String tokenFlip() {
        int index = next();
        return published(tokens.with(index, 1 - tokens.get(index)));
    }

    private ObjectNode published(BitstringStatusList list) {
        String issuer = proving.verificationKey().controller();
        var credential =
                StatusListCredential.of(URL, issuer, StatusPurpose.REVOCATION, list)
                        .valid(Asking.SIGNED, Asking.NOON, TTL);
        return DataIntegrity.sign(
                credential.credential(),
                Cryptosuite.EDDSA_RDFC_2022,
                proving,
                ProofOptions.assertion(Asking.SIGNED));
    }

    private String published(TokenStatusList list) {
        return StatusListToken.sign(URL, list, Asking.SIGNED, Asking.NOON, TTL, signing);
    }

    private int next() {
        flipped = (flipped + 7919) % ENTRIES;
        return flipped;
    }

    private static byte[] bits() {
        var random = new Random(20);
        byte[] bits = new byte[ENTRIES / 8];
        for (int i = 0; i < ENTRIES / 20; i++) {
            int index = random.nextInt(ENTRIES);
            bits[index / 8] |= (byte) (1 << index % 8);
        }
        return bits;
    }
}
