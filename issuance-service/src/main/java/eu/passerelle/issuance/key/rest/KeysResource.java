package eu.passerelle.issuance.key.rest;

import eu.passerelle.issuance.key.ReadKeys;
import eu.passerelle.issuance.key.RotateKeys;
import eu.passerelle.issuance.offering.ProviderId;
import eu.passerelle.kit.identity.CurrentCaller;
import eu.passerelle.kit.identity.Role;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The keys of the caller's organisation. */
@Path("/api/issuance/keys")
@RolesAllowed(Role.ISSUER)
@Tag(name = "Keys", description = "What your organisation signs with.")
class KeysResource {

    private final ReadKeys read;
    private final RotateKeys rotate;
    private final CurrentCaller caller;

    KeysResource(ReadKeys read, RotateKeys rotate, CurrentCaller caller) {
        this.read = read;
        this.rotate = rotate;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "List your organisation's keys, oldest first")
    @APIResponse(responseCode = "200", description = "All of them; never a private half.")
    @APIResponse(responseCode = "401", description = "No valid token.")
    @APIResponse(responseCode = "403", description = "Not an issuer of an organisation.")
    public Uni<KeysView> all() {
        return read.all(issuer()).map(KeysView::of);
    }

    @POST
    @Path("/rotation")
    @Operation(
            summary = "Retire the active keys and make new ones",
            description = "Credentials signed before stay right; the DID document keeps all keys.")
    @APIResponse(responseCode = "200", description = "All keys after the rotation.")
    @APIResponse(responseCode = "401", description = "No valid token.")
    @APIResponse(responseCode = "403", description = "Not an issuer of an organisation.")
    @APIResponse(responseCode = "409", description = "There is no active key to rotate.")
    public Uni<KeysView> rotate() {
        return rotate.rotate(issuer()).map(KeysView::of);
    }

    private ProviderId issuer() {
        return new ProviderId(caller.organisation());
    }
}
