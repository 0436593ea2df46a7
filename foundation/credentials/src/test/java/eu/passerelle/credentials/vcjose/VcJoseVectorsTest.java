package eu.passerelle.credentials.vcjose;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import eu.passerelle.credentials.Vectors;
import eu.passerelle.credentials.finding.Check;
import eu.passerelle.credentials.key.Jwk;
import eu.passerelle.credentials.key.Keys;
import eu.passerelle.credentials.key.VerificationKey;
import eu.passerelle.credentials.reading.Binding;
import eu.passerelle.credentials.reading.Reading;
import eu.passerelle.credentials.reading.SecuredCredential;
import eu.passerelle.credentials.vcdm.DataModel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VcJoseVectorsTest {

    private static final Instant THEN = Instant.parse("2024-12-15T00:00:00Z");

    @Test
    void the_minimal_credential_verifies() {
        var read = read("vc-jose-cose/credential-jose-minimal.txt");

        assertThat(read).isInstanceOf(Reading.Read.class);
        var credential = ((Reading.Read) read).credential();
        var verification = credential.verifyProof(keys(), THEN, Binding.TO_ISSUER);
        assertThat(verification.passed()).as(verification.toString()).isTrue();
        assertThat(DataModel.check(credential.document()).passed()).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "vc-jose-cose/credential-jose-bad-media-type.txt",
                "vc-jose-cose/credential-jose-vc-vp-claims.txt",
                "vc-jose-cose/presentation-jose-bad-media-type.txt",
                "vc-jose-cose/presentation-sdjwt-bad-media-type.txt"
            })
    void what_is_not_a_secured_credential_is_not_read(String file) {
        assertThat(read(file)).isInstanceOf(Reading.Unreadable.class);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "vc-jose-cose/credential-minimal.json",
                "vc-jose-cose/credential-full.json",
                "vc-jose-cose/credential-unknown-extensions.json"
            })
    void the_unsecured_credentials_follow_the_data_model(String file) {
        var verification = DataModel.check(Vectors.object(file));

        assertThat(verification.passed(Check.CONFORMING)).as(verification.toString()).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "vc-jose-cose/presentation-multiple.json",
            })
    void the_unsecured_presentations_follow_the_data_model(String file) {
        var verification = DataModel.checkPresentation(Vectors.object(file));

        assertThat(verification.passed(Check.CONFORMING)).as(verification.toString()).isTrue();
    }

    static Keys keys() {
        var keys = new ArrayList<VerificationKey>();
        for (String file :
                List.of("vm-p256", "vm-p384", "vm-p521", "vm-ed25519", "vm-did-ed25519")) {
            JsonNode method = Vectors.object("vc-jose-cose/" + file + ".json");
            String controller = method.get("controller").asText();
            String kid = method.at("/publicKeyJwk/kid").asText();
            keys.add(
                    VerificationKey.of(
                            controller + "#" + kid,
                            controller,
                            Jwk.publicKey(method.get("publicKeyJwk"))));
        }
        return Keys.of(keys);
    }

    private static Reading read(String file) {
        return SecuredCredential.read(Vectors.text(file).strip().getBytes());
    }
}
