package eu.passerelle.kit.inbox;

import eu.passerelle.kit.identity.Role;
import eu.passerelle.kit.paging.Page;
import eu.passerelle.kit.paging.PageQuery;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Dead letters over HTTP, for the operator. */
@Path("/api/{service}/operations/dead-letters")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.CONSORTIUM_OPERATOR)
@Tag(name = "Operations", description = "For whoever runs the platform.")
public class DeadLettersResource {

    private final Graveyard graveyard;
    private final ResubmitDeadLetter resubmit;
    private final String service;

    DeadLettersResource(
            Graveyard graveyard,
            ResubmitDeadLetter resubmit,
            @ConfigProperty(name = "passerelle.service") String service) {
        this.graveyard = graveyard;
        this.resubmit = resubmit;
        this.service = service;
    }

    /** All that are open, oldest first. */
    @GET
    @Operation(
            summary = "Facts that could not be read or acted on",
            operationId = "listDeadLetters")
    public Uni<Page<DeadLetterView>> list(
            @PathParam("service") @Parameter(example = "recognition") String asked,
            @Valid @BeanParam PageQuery query) {
        demandOurs(asked);
        return graveyard
                .list(query)
                .map(read -> Page.of(read, query, letter -> List.of(letter.id().toString())));
    }

    /** Tries one again. */
    @POST
    @Path("/{id}/resubmission")
    @Operation(
            summary = "Try a dead letter again",
            description = "Answers 204 when its reader has acted on it, 409 when it could not.",
            operationId = "resubmitDeadLetter")
    public Uni<Void> resubmit(
            @PathParam("service") @Parameter(example = "recognition") String asked,
            @PathParam("id") UUID id) {
        demandOurs(asked);
        return resubmit.resubmit(id);
    }

    private void demandOurs(String asked) {
        if (!asked.equals(service)) {
            throw new NotFoundException();
        }
    }
}
