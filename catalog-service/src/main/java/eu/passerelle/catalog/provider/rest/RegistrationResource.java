package eu.passerelle.catalog.provider.rest;

import eu.passerelle.catalog.provider.ProviderId;
import eu.passerelle.catalog.provider.RegisterProvider;
import eu.passerelle.kit.identity.CurrentCaller;
import eu.passerelle.kit.identity.Role;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** An organisation registers itself over HTTP. */
@Path("/api/catalog/registrations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Providers")
@RolesAllowed(Role.CATALOGUE_EDITOR)
class RegistrationResource {
    private final RegisterProvider register;
    private final CurrentCaller caller;

    RegistrationResource(RegisterProvider register, CurrentCaller caller) {
        this.register = register;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "registerOwnOrganisation",
            summary = "The caller's organisation becomes a provider: it may publish courses",
            description =
                    "A company, a public body or an NGO. What it takes to give credit is shown by"
                            + " its ladder.")
    @APIResponseSchema(value = ProviderView.class, responseCode = "201")
    public Uni<RestResponse<ProviderView>> register(@Valid @NotNull RegistrationBody body) {
        return register.registerOwn(new ProviderId(caller.organisation()), body.profile())
                .map(ProviderView::of)
                .map(RegistrationResource::created);
    }

    private static RestResponse<ProviderView> created(ProviderView view) {
        return RestResponse.ResponseBuilder.<ProviderView>created(
                        URI.create("/api/catalog/providers/" + view.id()))
                .entity(view)
                .build();
    }
}
