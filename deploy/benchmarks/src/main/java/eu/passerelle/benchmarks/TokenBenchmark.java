package eu.passerelle.benchmarks;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.did.DidKey;
import eu.passerelle.credentials.finding.Verification;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.key.KeyType;
import eu.passerelle.credentials.key.SigningKey;
import eu.passerelle.credentials.sdjwt.DisclosureFrame;
import eu.passerelle.credentials.sdjwt.Salts;
import eu.passerelle.credentials.sdjwt.SdJwtVc;
import eu.passerelle.credentials.vcjose.VcJwt;
import java.util.Optional;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Credentials as signed tokens, ES256. */
@State(Scope.Benchmark)
public class TokenBenchmark {

    private final SigningKey key = DidKey.generate(KeyType.P256);
    private final ObjectNode badge = Badges.ordinary(key);
    private byte[] token;
    private String claims;

    /** Signs the tokens that are verified. */
    @Setup
    public void prepare() {
        token = vcJwtSign().getBytes(US_ASCII);
        claims = SdJwtVc.issue(flat(), frame(), Salts.random(), key).serialized();
    }

    /** {@code vc+jwt}, from the bytes to the findings. */
    @Benchmark
    public Verification vcJwtVerify() {
        return Asking.verified(token);
    }

    /** {@code vc+jwt}, from the credential to the token. */
    @Benchmark
    public String vcJwtSign() {
        return VcJwt.sign(badge, key, Asking.SIGNED);
    }

    /** SD-JWT VC with five claims disclosed, from the text to the findings. */
    @Benchmark
    public Verification sdJwtVcVerify() {
        return Asking.passed(
                SdJwtVc.parse(claims).verify(DidKey.keys(), Asking.NOON, Optional.empty()));
    }

    private ObjectNode flat() {
        return Json.newObject()
                .put("iss", key.verificationKey().controller())
                .put("vct", "urn:example:micro-credential")
                .put("family_name", "Lis")
                .put("given_name", "Tomasz")
                .put("title", "Applied Data Analysis with Python")
                .put("ects", 4)
                .put("eqf", 6);
    }

    private static DisclosureFrame frame() {
        return DisclosureFrame.of("/family_name", "/given_name", "/title", "/ects", "/eqf");
    }
}
