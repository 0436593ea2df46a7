package eu.passerelle.credentials.vcdm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.json.Json;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataModelTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'id':'urn:uuid:0190a6d0-0000-7000-8000-000000000001'}",
                "{'type':'VerifiableCredential'}",
                "{'issuer':{'id':'did:example:1','name':'A'}}",
                "{'issuer':{'id':'did:example:1','name':{'@value':'A','@language':'en','@direction':'ltr'}}}",
                "{'name':[{'@value':'A','@language':'en'},{'@value':'B','@language':'de'}]}",
                "{'credentialSubject':[{'a':1},{'b':2}]}",
                "{'validFrom':'2026-01-01T00:00:00+01:00','validUntil':'2026-01-01T00:00:00Z'}",
                "{'validFrom':'2026-01-01T00:00:00.123456Z'}",
                "{'credentialStatus':[{'type':'A'},{'id':'https://a.example/1','type':'B'}]}",
                "{'credentialSchema':{'id':'https://a.example/1','type':'JsonSchema'}}",
                "{'evidence':{'type':'A'},'termsOfUse':[{'type':'B'}],'refreshService':{'type':'C'}}",
                "{'relatedResource':{'id':'https://a.example/1','digestSRI':'sha384-AA'}}",
                "{'relatedResource':{'id':'https://a.example/1','digestSRI':'sha256-AA"
                        + " sha512-BB?ct=json'}}",
                "{'relatedResource':{'id':'https://www.w3.org/ns/credentials/v2','digestSRI':'sha256-WZVc7WaX1h4D8rJVb+vlMIqxaEKEb1tYbX8fet7JJzQ='}}",
                "{'relatedResource':{'id':'https://www.w3.org/ns/credentials/v2','digestMultibase':'uEiBZlVztZpfWHgPyslVv6-UwirFoQoRvW1htfx963sknNA'}}",
                "{'type':['VerifiableCredential','https://a.example/types#Course']}",
                "{'confidenceMethod':{'type':'A'},'renderMethod':[{'id':'urn:a:1','type':'B'}]}",
                "{'name':{'@value':'A','@direction':'rtl'}}",
                "{'validFrom':'2026-12-31T24:00:00Z'}",
            })
    void what_the_data_model_allows_passes(String changes) {
        var verification = DataModel.check(with(changes));

        assertThat(verification.passed()).as(verification.toString()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'@context':null}",
                "{'@context':[]}",
                "{'@context':'https://www.w3.org/2018/credentials/v1'}",
                "{'@context':['https://www.w3.org/ns/credentials/examples/v2','https://www.w3.org/ns/credentials/v2']}",
                "{'@context':['https://www.w3.org/ns/credentials/v2',5]}",
                "{'@context':['https://www.w3.org/ns/credentials/v2','not a url']}",
                "{'id':'not a url'}",
                "{'id':['urn:a:1']}",
                "{'id':5}",
                "{'id':null}",
                "{'type':null}",
                "{'type':[]}",
                "{'type':['OpenBadgeCredential']}",
                "{'type':['VerifiableCredential',5]}",
                "{'issuer':null}",
                "{'issuer':'somebody'}",
                "{'issuer':{}}",
                "{'issuer':{'id':'somebody'}}",
                "{'issuer':['did:example:1']}",
                "{'issuer':{'id':'did:example:1','name':{'@value':5}}}",
                "{'name':5}",
                "{'name':{'en':'A'}}",
                "{'name':{'@value':'A','surprise':'B'}}",
                "{'description':[{'@language':'en'}]}",
                "{'credentialSubject':null}",
                "{'credentialSubject':{}}",
                "{'credentialSubject':[]}",
                "{'credentialSubject':[{}]}",
                "{'credentialSubject':'did:example:1'}",
                "{'credentialSubject':{'id':'somebody'}}",
                "{'validFrom':'2026-01-01'}",
                "{'validFrom':'2026-01-01T00:00:00'}",
                "{'validFrom':'2026-02-30T00:00:00Z'}",
                "{'validFrom':'2026-01-01T00:00Z'}",
                "{'validFrom':1767225600}",
                "{'validFrom':'2026-01-02T00:00:00Z','validUntil':'2026-01-01T00:00:00Z'}",
                "{'issuanceDate':'2026-01-01T00:00:00Z'}",
                "{'credentialStatus':{'id':'https://a.example/1'}}",
                "{'credentialStatus':'https://a.example/1'}",
                "{'credentialStatus':{'id':'a','type':'B'}}",
                "{'credentialSchema':{'type':'JsonSchema'}}",
                "{'credentialSchema':{'id':'https://a.example/1'}}",
                "{'credentialSchema':{'id':'a','type':'JsonSchema'}}",
                "{'evidence':{'id':'https://a.example/1'}}",
                "{'termsOfUse':{'id':'https://a.example/1'}}",
                "{'refreshService':[{'type':'A'},{}]}",
                "{'proof':{'proofValue':'z'}}",
                "{'relatedResource':{'id':'https://a.example/1'}}",
                "{'relatedResource':{'digestSRI':'sha384-AA'}}",
                "{'relatedResource':[{'id':'urn:a:1','digestSRI':'sha256-AA'},{'id':'urn:a:1','digestSRI':'sha256-AA'}]}",
                "{'relatedResource':{'id':'urn:a:1','digestSRI':'md5-AA'}}",
                "{'relatedResource':{'id':'urn:a:1','digestSRI':'sha256-'}}",
                "{'relatedResource':{'id':'urn:a:1','digestSRI':5}}",
                "{'relatedResource':{'id':'urn:a:1','digestMultibase':'uAA'}}",
                "{'relatedResource':{'id':'urn:a:1','digestMultibase':''}}",
                "{'relatedResource':{'id':'https://www.w3.org/ns/credentials/v2','digestSRI':'sha256-AAAA'}}",
                "{'relatedResource':'https://a.example/1'}",
                "{'type':['VerifiableCredential','Not a URL']}",
                "{'type':['VerifiableCredential','']}",
                "{'credentialStatus':{'type':'not a url'}}",
                "{'credentialStatus':{'id':['urn:a:1','urn:a:2'],'type':'A'}}",
                "{'confidenceMethod':{'id':'urn:a:1'}}",
                "{'renderMethod':'https://a.example/1'}",
                "{'credentialSubject':{'id':'did:example:2','confidenceMethod':{}}}",
                "{'name':null}",
                "{'name':{'@value':'A','@direction':'up'}}",
                "{'name':{'@value':'A','@language':'no language'}}",
                "{'issuer':{'id':'did:example:1','description':{'@value':'A','url':'B'}}}",
            })
    void what_the_data_model_forbids_fails(String changes) {
        assertThat(DataModel.check(with(changes)).passed()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':['VerifiableCredential']}",
                "{'holder':'somebody'}",
                "{'holder':{}}",
                "{'verifiableCredential':'eyJ'}",
                "{'verifiableCredential':[{}]}",
                "{'verifiableCredential':{'@context':'https://www.w3.org/ns/credentials/v2','type':'EnvelopedVerifiableCredential','id':'https://a.example'}}",
                "{'verifiableCredential':{'@context':[],'type':'EnvelopedVerifiableCredential','id':'data:application/vc+jwt,eyJ'}}",
                "{'verifiableCredential':{'type':'EnvelopedVerifiableCredential','id':'data:application/vc+jwt,eyJ'}}",
                "{'verifiableCredential':[['eyJ']]}",
                "{'termsOfUse':{'id':'urn:a:1'}}",
                "{'id':['urn:a:1']}",
                "{'@context':['https://www.w3.org/ns/credentials/v2',5]}",
                "{'@context':['https://www.w3.org/ns/credentials/examples/v2','https://www.w3.org/ns/credentials/v2']}",
            })
    void what_the_data_model_forbids_in_a_presentation_fails(String changes) {
        var presentation =
                quoted(
                        "{'@context':'https://www.w3.org/ns/credentials/v2',"
                                + "'type':'VerifiablePresentation'}");
        assertThat(DataModel.checkPresentation(presentation).passed()).isTrue();

        presentation.setAll(quoted(changes));

        assertThat(DataModel.checkPresentation(presentation).passed()).isFalse();
    }

    private static ObjectNode with(String changes) {
        var credential =
                quoted(
                        """
                        {'@context':['https://www.w3.org/ns/credentials/v2'],
                         'type':['VerifiableCredential'],'issuer':'did:example:1',
                         'credentialSubject':{'id':'did:example:2'}}
                        """);
        credential.setAll(quoted(changes));
        return credential;
    }

    private static ObjectNode quoted(String json) {
        return Json.object(json.replace('\'', '"'));
    }
}
