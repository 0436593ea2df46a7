package eu.passerelle.verification.employer.rest;

import eu.passerelle.kit.identity.CurrentCaller;
import eu.passerelle.kit.identity.Role;
import eu.passerelle.kit.problem.Problem;
import eu.passerelle.kit.problem.Refused;
import eu.passerelle.verification.employer.CriteriaSets;
import eu.passerelle.verification.employer.EmployerRefusal.CriteriaNotKnown;
import eu.passerelle.verification.employer.SaveCriteria;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where an employer's people say what they ask of credentials. */
@Path("/api/verification/criteria")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.EMPLOYER)
@Tag(name = "Employers", description = "Keys, criteria, and whole batches of credentials.")
public class CriteriaResource {
    private static final String EXAMPLE =
            """
            {"skills": ["http://data.europa.eu/esco/skill/ccd0a1d9-afda-43d9-b901-96344886e14d"],
             "eqfFrom": 6, "supervised": true, "monthsOld": 36}
            """;

    private final SaveCriteria saveCriteria;
    private final CriteriaSets sets;
    private final CurrentCaller caller;

    CriteriaResource(SaveCriteria saveCriteria, CriteriaSets sets, CurrentCaller caller) {
        this.saveCriteria = saveCriteria;
        this.sets = sets;
        this.caller = caller;
    }

    @GET
    @WithSession
    @Operation(operationId = "listCriteria", summary = "The criteria of your organisation")
    public Uni<List<CriteriaView>> list() {
        return sets.of(caller.organisation())
                .map(all -> all.stream().map(CriteriaView::of).toList());
    }

    @PUT
    @Path("/{name}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "saveCriteria", summary = "Save criteria under a name")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = CriteriaBody.class),
                            examples = @ExampleObject(name = "data analyst", value = EXAMPLE)))
    @APIResponse(responseCode = "200", description = "As they are saved")
    @APIResponse(
            responseCode = "422",
            description = "Out of bounds",
            content = @Content(mediaType = Problem.MEDIA_TYPE))
    public Uni<CriteriaView> save(String name, CriteriaBody body) {
        var asked = Optional.ofNullable(body).orElseGet(CriteriaBody::nothing).criteria(name);
        return saveCriteria.save(caller.organisation(), asked).map(CriteriaView::of);
    }

    @DELETE
    @Path("/{name}")
    @WithTransaction
    @Operation(operationId = "removeCriteria", summary = "Forget criteria")
    @APIResponse(responseCode = "204", description = "They are forgotten")
    @APIResponse(
            responseCode = "404",
            description = "None of that name",
            content = @Content(mediaType = Problem.MEDIA_TYPE))
    public Uni<Void> remove(String name) {
        return sets.remove(caller.organisation(), name)
                .invoke(CriteriaResource::refuseUnknown)
                .replaceWithVoid();
    }

    private static void refuseUnknown(boolean removed) {
        if (!removed) {
            throw new Refused(new CriteriaNotKnown());
        }
    }
}
