package eu.passerelle.credentials.dataintegrity;

import static eu.passerelle.credentials.SomeCredential.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.did.DidKey;
import eu.passerelle.credentials.finding.Check;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.key.KeyType;
import eu.passerelle.credentials.key.SigningKey;
import eu.passerelle.credentials.multiformat.Multibase;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Proofs whose signature is right over options that Data Integrity 1.0, 2.1 does not allow. */
class ProofFormTest {

    private final SigningKey key = DidKey.generate(KeyType.ED25519);
    private final ObjectNode credential =
            Json.object(
                    """
                    {"@context":["https://www.w3.org/ns/credentials/v2"],
                     "type":["VerifiableCredential"],"issuer":"did:example:1",
                     "credentialSubject":{"name":"A"}}
                    """);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'id':'urn:uuid:a'}",
                "{'created':'2026-11-23T11:00:00+01:00'}",
                "{'expires':'2036-11-23T11:00:00Z'}",
                "{'domain':['a.example','b.example'],'challenge':'c','nonce':'d'}",
            })
    void what_the_form_allows_verifies(String options) {
        assertThat(verifies(options)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'id':'not a url'}",
                "{'id':5}",
                "{'type':['DataIntegrityProof']}",
                "{'type':'DataIntegrity'}",
                "{'type':null}",
                "{'cryptosuite':['eddsa-jcs-2022']}",
                "{'cryptosuite':'EdDSA-JCS-2022'}",
                "{'cryptosuite':null}",
                "{'created':'2026-11-23T11:00:00'}",
                "{'created':'yesterday'}",
                "{'created':null}",
                "{'created':1732359600}",
                "{'expires':'2036-11-23'}",
                "{'expires':'2026-11-23T11:00:00Z'}",
                "{'expires':null}",
                "{'proofPurpose':null}",
                "{'proofPurpose':'authentication'}",
                "{'proofPurpose':['assertionMethod']}",
                "{'verificationMethod':null}",
                "{'verificationMethod':'did:key:@invalid@'}",
                "{'verificationMethod':{'id':'did:key:z6Mk'}}",
                "{'domain':5}",
                "{'domain':[]}",
                "{'domain':['a.example',5]}",
                "{'challenge':['c']}",
                "{'nonce':5}",
                "{'previousProof':'urn:uuid:missing'}",
                "{'previousProof':['urn:uuid:missing']}",
                "{'previousProof':5}",
                "{'previousProof':[]}",
                "{'previousProof':null}",
            })
    void what_the_form_forbids_does_not_verify_however_well_signed(String options) {
        assertThat(verifies(options)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "'proof'", "5", "[null]", "['proof']", "{}", "[[]]"})
    void what_is_no_proof_does_not_verify(String proof) {
        credential.set("proof", Json.value(proof.replace('\'', '"')));

        assertThat(passes()).isFalse();
    }

    @Test
    void a_signature_in_another_base_or_none_does_not_verify() {
        verifies("{}");
        var signed = (ObjectNode) credential.get("proof").get(0);
        String value = signed.get("proofValue").textValue();
        for (String other :
                new String[] {
                    value.substring(1),
                    Multibase.base64Url(Multibase.fromBase58(value)),
                    "Z" + value.substring(1),
                    value + "1",
                    "z1" + value.substring(1),
                    "z",
                    ""
                }) {
            signed.put("proofValue", other);
            assertThat(passes()).as(other).isFalse();
        }
        signed.putNull("proofValue");
        assertThat(passes()).isFalse();
    }

    private boolean verifies(String options) {
        var proof =
                Json.newObject()
                        .put("type", "DataIntegrityProof")
                        .put("cryptosuite", "eddsa-jcs-2022")
                        .put("verificationMethod", key.verificationKey().id())
                        .put("proofPurpose", "assertionMethod");
        proof.setAll(Json.object(options.replace('\'', '"')));
        byte[] data =
                new Hashing(Cryptosuite.EDDSA_JCS_2022, KeyType.ED25519)
                        .hashData(credential, proof);
        proof.put("proofValue", Multibase.base58(key.sign(data)));
        credential.putArray("proof").add(proof);
        return passes();
    }

    private boolean passes() {
        return new ProofVerifier(DidKey.keys(), ProofExpectation.assertion(NOON))
                .verify(credential, Optional.empty())
                .passed(Check.PROOF);
    }
}
