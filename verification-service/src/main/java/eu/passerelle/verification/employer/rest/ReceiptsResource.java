package eu.passerelle.verification.employer.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.verification.employer.ReceiptKey;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where anybody finds the key that receipts are signed with (did:web Method, Read). */
@Path("/api/verification/receipts/did.json")
@PermitAll
@Tag(name = "Employers", description = "Keys, criteria, and whole batches of credentials.")
public class ReceiptsResource {
    private final ReceiptKey key;

    ReceiptsResource(ReceiptKey key) {
        this.key = key;
    }

    @GET
    @Produces({"application/did+json", "application/json"})
    @SecurityRequirements
    @Operation(operationId = "receiptKey", summary = "The DID document of who signs receipts")
    public ObjectNode document() {
        return key.document().json();
    }
}
