package eu.passerelle.issuance.offering.rest;

import eu.passerelle.issuance.offering.ProviderId;
import eu.passerelle.issuance.offering.ReadOfferings;
import eu.passerelle.kit.identity.CurrentCaller;
import eu.passerelle.kit.identity.Role;
import eu.passerelle.kit.paging.Page;
import eu.passerelle.kit.paging.PageQuery;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What an issuer can award. */
@Path("/api/issuance")
@RolesAllowed(Role.ISSUER)
@Tag(
        name = "What can be awarded",
        description = "The catalogue's publications, as issuance heard them.")
class OfferingsResource {

    private final ReadOfferings read;
    private final CurrentCaller caller;

    OfferingsResource(ReadOfferings read, CurrentCaller caller) {
        this.read = read;
        this.caller = caller;
    }

    @GET
    @Path("/specifications")
    @Operation(summary = "List the specifications your organisation signs, newest first")
    @APIResponse(responseCode = "200", description = "One page of them.")
    @APIResponse(responseCode = "401", description = "No valid token.")
    @APIResponse(responseCode = "403", description = "Not an issuer of an organisation.")
    public Uni<Page<SpecificationView>> specifications(@Valid @BeanParam PageQuery query) {
        return read.specifications(issuer(), query).map(page -> page.map(SpecificationView::of));
    }

    @GET
    @Path("/offerings")
    @Operation(summary = "List the runs of these specifications, newest first")
    @APIResponse(responseCode = "200", description = "One page of them.")
    @APIResponse(responseCode = "401", description = "No valid token.")
    @APIResponse(responseCode = "403", description = "Not an issuer of an organisation.")
    public Uni<Page<OfferingView>> offerings(@Valid @BeanParam PageQuery query) {
        return read.offerings(issuer(), query).map(page -> page.map(OfferingView::of));
    }

    private ProviderId issuer() {
        return new ProviderId(caller.organisation());
    }
}
