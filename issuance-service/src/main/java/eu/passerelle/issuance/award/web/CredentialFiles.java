package eu.passerelle.issuance.award.web;

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

/** Credentials as files to save from a page. */
@Path("/issuance/awards/{id}/files")
@RolesAllowed(Role.ISSUER)
class CredentialFiles {

    private final ReadCredential read;
    private final CurrentCaller caller;

    CredentialFiles(ReadCredential read, CurrentCaller caller) {
        this.read = read;
        this.caller = caller;
    }

    @GET
    @Path("/badge")
    @Produces(Format.VC)
    public Uni<Rendition> badge(@PathParam("id") UUID id) {
        return read(id, Format.OPEN_BADGE);
    }

    @GET
    @Path("/token")
    @Produces(Format.VC_JWT)
    public Uni<Rendition> token(@PathParam("id") UUID id) {
        return read(id, Format.TOKEN);
    }

    private Uni<Rendition> read(UUID id, Format format) {
        return read.read(new ProviderId(caller.organisation()), new AwardId(id), format);
    }
}
