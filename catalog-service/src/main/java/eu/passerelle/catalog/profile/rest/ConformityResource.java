package eu.passerelle.catalog.profile.rest;

import eu.passerelle.catalog.profile.CheckProfiles;
import eu.passerelle.catalog.provider.ProviderId;
import eu.passerelle.catalog.specification.ShowSpecification;
import eu.passerelle.catalog.specification.SpecificationId;
import eu.passerelle.kit.identity.CurrentCaller;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.OptionalInt;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Which frameworks one specification satisfies, over HTTP. */
@Path("/api/catalog/specifications/{id}/profiles")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Profiles")
@PermitAll
class ConformityResource {
    private final CheckProfiles check;
    private final ShowSpecification show;
    private final CurrentCaller caller;

    ConformityResource(CheckProfiles check, ShowSpecification show, CurrentCaller caller) {
        this.check = check;
        this.show = show;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "checkProfiles",
            summary = "Shows which frameworks a specification satisfies, and why not the others",
            description = "What nobody stated is UNKNOWN, and UNKNOWN is never met.")
    public Uni<ProfileView.ConformitiesView> show(UUID id) {
        return show.show(
                        new SpecificationId(id),
                        OptionalInt.empty(),
                        caller.get().organisation().map(ProviderId::new))
                .map(check::of)
                .map(ProfileView.ConformitiesView::of);
    }
}
