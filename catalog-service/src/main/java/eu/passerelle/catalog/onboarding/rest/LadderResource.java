package eu.passerelle.catalog.onboarding.rest;

import eu.passerelle.catalog.onboarding.ShowLadder;
import eu.passerelle.catalog.provider.ProviderId;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The ladder over HTTP. */
@Path("/api/catalog/providers/{id: " + ProviderId.PATTERN + "}/ladder")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Providers")
@PermitAll
class LadderResource {
    private final ShowLadder show;

    LadderResource(ShowLadder show) {
        this.show = show;
    }

    @GET
    @Operation(
            operationId = "showLadder",
            summary = "Shows what a provider may do, and exactly what each further step needs")
    public Uni<LadderView> show(String id) {
        return show.of(new ProviderId(id)).map(LadderView::of);
    }
}
