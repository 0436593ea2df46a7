package eu.passerelle.credentials.sdjwt;

import eu.passerelle.credentials.Vectors;
import eu.passerelle.credentials.finding.Verification;
import eu.passerelle.credentials.key.Jwk;
import eu.passerelle.credentials.key.Keys;
import eu.passerelle.credentials.key.VerificationKey;
import eu.passerelle.credentials.reading.Binding;
import eu.passerelle.credentials.reading.Reading;
import java.time.Instant;
import java.util.List;

/** The keys of the VC-JOSE-COSE vectors. */
final class VcJose {

    private VcJose() {}

    static Verification verify(Reading reading) {
        return switch (reading) {
            case Reading.Read read ->
                    read.credential()
                            .verifyProof(
                                    keys(),
                                    Instant.parse("2024-12-15T00:00:00Z"),
                                    Binding.TO_ISSUER);
            case Reading.Unreadable unreadable -> unreadable.why();
        };
    }

    private static Keys keys() {
        return Keys.of(
                List.of("vm-p256", "vm-p384", "vm-ed25519").stream()
                        .map(name -> Vectors.object("vc-jose-cose/" + name + ".json"))
                        .map(
                                method ->
                                        VerificationKey.of(
                                                method.get("controller").asText()
                                                        + "#"
                                                        + method.at("/publicKeyJwk/kid").asText(),
                                                method.get("controller").asText(),
                                                Jwk.publicKey(method.get("publicKeyJwk"))))
                        .toList());
    }
}
