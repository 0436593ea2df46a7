package eu.passerelle.catalog.provider.rest;

import eu.passerelle.catalog.provider.ProviderId;
import eu.passerelle.catalog.provider.RecordAccreditation;
import eu.passerelle.catalog.provider.ShowAccreditations;
import eu.passerelle.kit.identity.CurrentCaller;
import eu.passerelle.kit.identity.Role;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Accreditations over HTTP: everybody reads, reviewers record what their agency decided. */
@Path("/api/catalog/providers/{id: " + ProviderId.PATTERN + "}/accreditations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Accreditation", description = "What quality agencies decided about providers")
class AccreditationResource {
    private final ShowAccreditations show;
    private final RecordAccreditation record;
    private final CurrentCaller caller;

    AccreditationResource(
            ShowAccreditations show, RecordAccreditation record, CurrentCaller caller) {
        this.show = show;
        this.record = record;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listAccreditations",
            summary = "Lists what was ever decided about a provider, newest first")
    public Uni<AccreditationView.ListView> list(String id) {
        return show.of(new ProviderId(id)).map(AccreditationView.ListView::of);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.QA_REVIEWER)
    @Operation(
            operationId = "recordAccreditation",
            summary = "Records what the caller's agency decided about a provider",
            description =
                    "Credit outside its limits can't be published any more; what is published and"
                            + " what was awarded stays.")
    @APIResponseSchema(value = AccreditationView.class, responseCode = "201")
    public Uni<RestResponse<AccreditationView>> record(
            String id, @Valid @NotNull AccreditationBody body) {
        return record.record(body.grant(new ProviderId(id), own()))
                .map(AccreditationView::of)
                .map(view -> created(id, view));
    }

    private ProviderId own() {
        return new ProviderId(caller.organisation());
    }

    private static RestResponse<AccreditationView> created(String id, AccreditationView view) {
        return RestResponse.ResponseBuilder.<AccreditationView>created(
                        URI.create("/api/catalog/providers/%s/accreditations".formatted(id)))
                .entity(view)
                .build();
    }
}
