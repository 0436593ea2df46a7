package eu.passerelle.issuance.api.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.json.Json;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;

/** What was issued. */
@Schema(name = "IssueCredentialResponse")
record IssuedView(
        @Schema(
                        description =
                                "With its proof or, as an EnvelopedVerifiableCredential, in a"
                                        + " token.",
                        implementation = Object.class)
                ObjectNode verifiableCredential) {

    /** The answer as text: what was signed is not written by anybody else's rules. */
    static RestResponse<String> created(ObjectNode verifiableCredential) {
        return created(Json.newObject(), verifiableCredential);
    }

    /** The same, beside what is in the answer already. */
    static RestResponse<String> created(ObjectNode answer, ObjectNode verifiableCredential) {
        answer.set("verifiableCredential", verifiableCredential);
        return RestResponse.status(RestResponse.Status.CREATED, Json.text(answer));
    }

    @Override
    public String toString() {
        return "IssuedView[hidden]";
    }
}
