package eu.passerelle.issuance.award.rest;

import eu.passerelle.issuance.award.AwardId;
import eu.passerelle.issuance.award.ReadAwards;
import eu.passerelle.issuance.award.SuspendAward;
import eu.passerelle.issuance.offering.ProviderId;
import eu.passerelle.kit.identity.CurrentCaller;
import eu.passerelle.kit.identity.Role;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Taking a credential of the caller's organisation back for the time being. */
@Path("/api/issuance/awards")
@RolesAllowed(Role.ISSUER)
@Tag(name = "Awards", description = "Who is granted what, and taking it back.")
class SuspensionsResource {

    private final SuspendAward suspend;
    private final ReadAwards read;
    private final CurrentCaller caller;

    SuspensionsResource(SuspendAward suspend, ReadAwards read, CurrentCaller caller) {
        this.suspend = suspend;
        this.read = read;
        this.caller = caller;
    }

    @POST
    @Path("/{id}/suspension")
    @Operation(
            summary = "Take a credential back for the time being",
            description = "Sets its bit in the list of suspensions and publishes the list at once.")
    @APIResponse(responseCode = "200", description = "The award, suspended.")
    @APIResponse(responseCode = "404", description = "Your organisation has no such award.")
    @APIResponse(responseCode = "409", description = "It is suspended or revoked already.")
    public Uni<AwardView> suspend(@PathParam("id") UUID id, @NotNull @Valid SuspensionBody body) {
        var issuer = issuer();
        return suspend.suspend(issuer, new AwardId(id), body.stripped())
                .chain(suspended -> read.one(issuer, suspended.id()))
                .map(AwardView::of);
    }

    @POST
    @Path("/{id}/reinstatement")
    @Operation(
            summary = "Let a suspended credential stand again",
            description = "Clears its bit in the list and publishes the list at once.")
    @APIResponse(responseCode = "200", description = "The award, standing.")
    @APIResponse(responseCode = "404", description = "Your organisation has no such award.")
    @APIResponse(responseCode = "409", description = "It is not suspended.")
    public Uni<AwardView> reinstate(@PathParam("id") UUID id) {
        var issuer = issuer();
        return suspend.reinstate(issuer, new AwardId(id))
                .chain(issued -> read.one(issuer, issued.id()))
                .map(AwardView::of);
    }

    private ProviderId issuer() {
        return new ProviderId(caller.organisation());
    }
}
