package eu.passerelle.credentials.dataintegrity;

import static eu.passerelle.credentials.SomeCredential.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.did.DidKey;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.key.KeyType;
import eu.passerelle.credentials.key.SigningKey;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A holder who rewrites a credential so that the signed statements stay the same, and what counts
 * against it is no longer found by its name.
 */
class HiddenMembersTest {

    private static final String VOCABULARY = "https://www.w3.org/2018/credentials#";
    private static final List<String> MEMBERS =
            List.of("validUntil", "credentialStatus", "evidence", "termsOfUse");

    private final SigningKey key = DidKey.generate(KeyType.ED25519);
    private ObjectNode signed;

    @BeforeEach
    void sign() {
        var credential =
                Json.object(
                        """
                        {'@context':['https://www.w3.org/ns/credentials/v2'],
                         'id':'urn:uuid:0190a6d0-0000-7000-8000-000000000001',
                         'type':['VerifiableCredential'],'issuer':'%s',
                         'validUntil':'2026-01-01T00:00:00Z',
                         'credentialSubject':{'id':'did:example:2','name':'A'},
                         'credentialStatus':[
                          {'type':'BitstringStatusListEntry','statusPurpose':'revocation',
                           'statusListIndex':'1','statusListCredential':'https://a.example/1'},
                          {'type':'BitstringStatusListEntry','statusPurpose':'suspension',
                           'statusListIndex':'1','statusListCredential':'https://a.example/2'}],
                         'evidence':{'id':'https://a.example/e','type':'https://a.example/E'},
                         'termsOfUse':{'id':'https://a.example/t','type':'https://a.example/T'}}
                        """
                                .formatted(key.verificationKey().controller())
                                .replace('\'', '"'));
        signed =
                DataIntegrity.sign(
                        credential, Cryptosuite.EDDSA_RDFC_2022, key, ProofOptions.assertion(NOON));
    }

    @Test
    void what_was_signed_verifies() {
        assertThat(verifies()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"validUntil", "credentialStatus", "evidence", "termsOfUse"})
    void a_member_under_its_whole_url_does_not_verify(String member) {
        JsonNode value = signed.remove(member);
        signed.set(VOCABULARY + member, typed(member, value));

        assertThat(verifies()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"validUntil", "credentialStatus", "evidence", "termsOfUse"})
    void a_member_under_another_name_does_not_verify(String member) {
        context().putObject("other").put("@id", VOCABULARY + member);
        signed.set("other", typed(member, signed.remove(member)));

        assertThat(verifies()).isFalse();
    }

    @Test
    void one_value_of_two_under_another_name_does_not_verify() {
        context().put("other", VOCABULARY + "credentialStatus");
        var entries = signed.withArray("credentialStatus");
        signed.set("other", entries.remove(0));

        assertThat(verifies()).isFalse();
    }

    @Test
    void a_member_in_another_node_of_the_same_id_does_not_verify() {
        for (String member : MEMBERS) {
            ObjectNode whole = signed.deepCopy();
            JsonNode value = signed.remove(member);
            signed.withArray("@included")
                    .addObject()
                    .put("id", signed.get("id").textValue())
                    .set(VOCABULARY + member, typed(member, value));

            assertThat(verifies()).as(member).isFalse();
            signed = whole;
        }
    }

    @Test
    void the_same_id_below_a_subject_does_not_hide_a_member() {
        context().putObject("about").put("@id", "https://schema.org/about").put("@type", "@id");
        signed.remove("proof");
        ((ObjectNode) signed.get("credentialSubject"))
                .put("about", "urn:uuid:0190a6d0-0000-7000-8000-000000000001");
        signed =
                DataIntegrity.sign(
                        signed, Cryptosuite.EDDSA_RDFC_2022, key, ProofOptions.assertion(NOON));
        assertThat(verifies()).isTrue();

        JsonNode status = signed.remove("credentialStatus");
        ((ObjectNode) signed.get("credentialSubject"))
                .putObject("about")
                .put("id", "urn:uuid:0190a6d0-0000-7000-8000-000000000001")
                .set(VOCABULARY + "credentialStatus", status);

        assertThat(verifies()).isFalse();
    }

    // as the context would read the member, so that the statements stay the same
    private static JsonNode typed(String member, JsonNode value) {
        return member.equals("validUntil")
                ? Json.newObject()
                        .put("@type", "http://www.w3.org/2001/XMLSchema#dateTime")
                        .put("@value", value.textValue())
                : value;
    }

    private ObjectNode context() {
        return signed.withArray("@context").addObject();
    }

    private boolean verifies() {
        return new ProofVerifier(DidKey.keys(), ProofExpectation.assertion(NOON))
                .verify(signed, Optional.of(key.verificationKey().controller()))
                .passed();
    }
}
