package eu.passerelle.catalog.offering.rest;

import eu.passerelle.catalog.offering.ListOfferings;
import eu.passerelle.catalog.offering.OpenOffering;
import eu.passerelle.catalog.provider.ProviderId;
import eu.passerelle.catalog.specification.SpecificationId;
import eu.passerelle.kit.identity.CurrentCaller;
import eu.passerelle.kit.identity.Role;
import eu.passerelle.kit.paging.Page;
import eu.passerelle.kit.paging.PageQuery;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Offerings over HTTP. */
@Path("/api/catalog/specifications/{id}/offerings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Offerings", description = "When it is taught")
class OfferingResource {
    private final OpenOffering open;
    private final ListOfferings list;
    private final CurrentCaller caller;

    OfferingResource(OpenOffering open, ListOfferings list, CurrentCaller caller) {
        this.open = open;
        this.list = list;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.CATALOGUE_EDITOR)
    @Operation(
            operationId = "openOffering",
            summary = "Announces a run of a specification that the caller's organisation published")
    @APIResponseSchema(value = OfferingView.class, responseCode = "201")
    public Uni<RestResponse<OfferingView>> open(UUID id, @Valid @NotNull OfferingBody body) {
        var own = new ProviderId(caller.organisation());
        return open.open(new SpecificationId(id), own, body.run())
                .map(OfferingView::of)
                .map(OfferingResource::created);
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listOfferings",
            summary = "Lists the runs of a specification, the earliest start first")
    public Uni<Page<OfferingView>> list(UUID id, @Valid @BeanParam PageQuery query) {
        return list.list(
                        new SpecificationId(id),
                        caller.get().organisation().map(ProviderId::new),
                        query)
                .map(page -> page.map(OfferingView::of));
    }

    private static RestResponse<OfferingView> created(OfferingView view) {
        var place = "/api/catalog/specifications/%s/offerings".formatted(view.specificationId());
        return RestResponse.ResponseBuilder.<OfferingView>created(URI.create(place))
                .entity(view)
                .build();
    }
}
