package eu.passerelle.issuance.award.rest;

import eu.passerelle.issuance.award.AwardId;
import eu.passerelle.issuance.award.ReadCredential;
import eu.passerelle.issuance.format.Format;
import eu.passerelle.issuance.format.Rendition;
import eu.passerelle.issuance.offering.ProviderId;
import eu.passerelle.kit.identity.CurrentCaller;
import eu.passerelle.kit.identity.Role;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The credential of an award, in the format the caller accepts. */
@Path("/api/issuance/awards/{id}/credential")
@RolesAllowed(Role.ISSUER)
@Tag(name = "Awards")
@APIResponse(responseCode = "401", description = "No valid token.")
@APIResponse(responseCode = "403", description = "Not an issuer of an organisation.")
@APIResponse(responseCode = "404", description = "Your organisation has no such award.")
@APIResponse(responseCode = "406", description = "There is no such format.")
class CredentialResource {

    private final ReadCredential read;
    private final CurrentCaller caller;

    CredentialResource(ReadCredential read, CurrentCaller caller) {
        this.read = read;
        this.caller = caller;
    }

    @GET
    @Produces(Format.VC)
    @Operation(
            summary = "Read the credential",
            description =
                    "As Open Badges 3.0 with an eddsa-rdfc-2022 proof (application/vc), or the same as vc+jwt, ES256 (application/vc+jwt).")
    @APIResponse(responseCode = "200", description = "The credential as it was signed.")
    public Uni<Rendition> badge(@PathParam("id") UUID id) {
        return read(id, Format.OPEN_BADGE);
    }

    @GET
    @Produces(Format.VC_JWT)
    @APIResponse(responseCode = "200", description = "The credential as it was signed.")
    public Uni<Rendition> token(@PathParam("id") UUID id) {
        return read(id, Format.TOKEN);
    }

    private Uni<Rendition> read(UUID id, Format format) {
        return read.read(new ProviderId(caller.organisation()), new AwardId(id), format);
    }
}
