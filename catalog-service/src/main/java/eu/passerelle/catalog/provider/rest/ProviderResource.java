package eu.passerelle.catalog.provider.rest;

import eu.passerelle.catalog.provider.ProviderId;
import eu.passerelle.catalog.provider.RegisterProvider;
import eu.passerelle.catalog.provider.ReinstateProvider;
import eu.passerelle.catalog.provider.ShowProviders;
import eu.passerelle.catalog.provider.SuspendProvider;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Providers over HTTP: everybody reads, the consortium's operator registers and suspends. */
@Path("/api/catalog/providers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Providers", description = "Who may publish")
class ProviderResource {
    private final ShowProviders show;
    private final RegisterProvider register;
    private final SuspendProvider suspend;
    private final ReinstateProvider reinstate;

    ProviderResource(
            ShowProviders show,
            RegisterProvider register,
            SuspendProvider suspend,
            ReinstateProvider reinstate) {
        this.show = show;
        this.register = register;
        this.suspend = suspend;
        this.reinstate = reinstate;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listProviders", summary = "Lists all providers, by alias")
    public Uni<Page<ProviderView>> list(@Valid @BeanParam PageQuery query) {
        return show.list(query).map(page -> page.map(ProviderView::of));
    }

    @GET
    @Path("{id: " + ProviderId.PATTERN + "}")
    @PermitAll
    @Operation(operationId = "showProvider", summary = "Shows one provider")
    public Uni<ProviderView> show(String id) {
        return show.show(new ProviderId(id)).map(ProviderView::of);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.CONSORTIUM_OPERATOR)
    @Operation(
            operationId = "registerProvider",
            summary = "Takes an organisation into the catalogue: it may publish from now on")
    @APIResponseSchema(value = ProviderView.class, responseCode = "201")
    public Uni<RestResponse<ProviderView>> register(@Valid @NotNull ProviderBody body) {
        return register.register(new ProviderId(body.id()), body.profile())
                .map(ProviderView::of)
                .map(ProviderResource::created);
    }

    @POST
    @Path("{id: " + ProviderId.PATTERN + "}/suspension")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.CONSORTIUM_OPERATOR)
    @Operation(
            operationId = "suspendProvider",
            summary = "Stops a provider from publishing; what it published stays readable")
    public Uni<ProviderView> suspend(String id, @Valid @NotNull ReasonBody body) {
        return suspend.suspend(new ProviderId(id), body.reason().strip()).map(ProviderView::of);
    }

    @POST
    @Path("{id: " + ProviderId.PATTERN + "}/reinstatement")
    @RolesAllowed(Role.CONSORTIUM_OPERATOR)
    @Operation(operationId = "reinstateProvider", summary = "Ends a provider's suspension")
    @APIResponse(responseCode = "200", description = "It may publish again")
    public Uni<ProviderView> reinstate(String id) {
        return reinstate.reinstate(new ProviderId(id)).map(ProviderView::of);
    }

    private static RestResponse<ProviderView> created(ProviderView view) {
        return RestResponse.ResponseBuilder.<ProviderView>created(
                        URI.create("/api/catalog/providers/" + view.id()))
                .entity(view)
                .build();
    }
}
