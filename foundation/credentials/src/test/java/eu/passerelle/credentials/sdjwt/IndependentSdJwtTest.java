package eu.passerelle.credentials.sdjwt;

import static eu.passerelle.credentials.SomeCredential.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import com.authlete.sd.Disclosure;
import com.authlete.sd.SDJWT;
import com.authlete.sd.SDObjectDecoder;
import com.authlete.sd.SDObjectEncoder;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import eu.passerelle.credentials.SomeCredential;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.key.Jwk;
import eu.passerelle.credentials.key.KeyType;
import eu.passerelle.credentials.key.Keys;
import eu.passerelle.credentials.key.SigningKey;
import eu.passerelle.credentials.key.VerificationKey;
import eu.passerelle.credentials.reading.Binding;
import eu.passerelle.credentials.reading.Reading;
import eu.passerelle.credentials.reading.SecuredCredential;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Both directions with libraries that others wrote. */
class IndependentSdJwtTest {

    private static final String ISSUER = "https://rheinfurt.example/issuer";

    static List<ClaimMap> maps() {
        return List.of(ClaimMap.weBuild(), ClaimMap.euReference());
    }

    @ParameterizedTest
    @MethodSource("maps")
    void others_read_what_we_write(ClaimMap map) throws Exception {
        var key = SigningKey.generate(KeyType.P256, ISSUER + "#k", ISSUER);
        ObjectNode claims = map.render(SomeCredential.issuedBy(ISSUER)).document();

        String ours = SdJwtVc.issue(claims, map.frame(), Salts.random(), key).serialized();

        SDJWT read = SDJWT.parse(ours);
        SignedJWT signed = SignedJWT.parse(read.getCredentialJwt());
        var jwk = ECKey.parse(Json.text(Jwk.of(key.verificationKey().key())));
        assertThat(signed.verify(new ECDSAVerifier(jwk))).isTrue();
        assertThat(signed.getHeader().getType().getType()).isEqualTo("dc+sd-jwt");
        Map<String, Object> shown =
                new SDObjectDecoder()
                        .decode(signed.getPayload().toJSONObject(), read.getDisclosures());
        assertThat(Json.object(JSONObjectUtils.toJSONString(shown)))
                .isEqualTo(Json.object(Json.text(claims)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sha-256", "sha-384", "sha-512"})
    void we_read_what_others_write(String algorithm) throws Exception {
        ECKey key = new ECKeyGenerator(Curve.P_256).keyID("k").generate();
        Map<String, Object> claims =
                Map.of(
                        "title", "Data",
                        "level", Map.of("eqf", 6L),
                        "outcomes", List.of("one", "two"));
        var encoder = new SDObjectEncoder(algorithm).setHashAlgorithmIncluded(true);
        Map<String, Object> encoded = encoder.encode(claims);
        encoded.put("vct", "t");
        encoded.put("iss", ISSUER);
        List<Disclosure> disclosures = encoder.getDisclosures();
        var header =
                new JWSHeader.Builder(JWSAlgorithm.ES256)
                        .type(new JOSEObjectType("dc+sd-jwt"))
                        .keyID("k")
                        .build();
        var signed = new SignedJWT(header, JWTClaimsSet.parse(encoded));
        signed.sign(new ECDSASigner(key));

        String theirs = new SDJWT(signed.serialize(), disclosures).toString();

        var read = ((Reading.Read) SecuredCredential.read(theirs.getBytes())).credential();
        Keys keys = Keys.of(List.of(VerificationKey.of(ISSUER + "#k", ISSUER, key.toPublicKey())));
        assertThat(read.verifyProof(keys, NOON, Binding.TO_ISSUER).passed()).isTrue();
        assertThat(read.document().get("title").asText()).isEqualTo("Data");
        assertThat(read.document().at("/level/eqf").asInt()).isEqualTo(6);
        assertThat(read.document().get("outcomes")).hasSize(2);
    }
}
