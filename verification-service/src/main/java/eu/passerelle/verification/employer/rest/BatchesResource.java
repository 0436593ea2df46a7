package eu.passerelle.verification.employer.rest;

import eu.passerelle.kit.problem.Problem;
import eu.passerelle.verification.desk.Desk;
import eu.passerelle.verification.employer.Allowance;
import eu.passerelle.verification.employer.Batch;
import eu.passerelle.verification.employer.BatchRules;
import eu.passerelle.verification.employer.FindCriteria;
import eu.passerelle.verification.employer.LetIn;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;

/** Where an employer's systems verify many credentials at once. The key they show lets them in. */
@Path("/api/verifications/batch")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Employers", description = "Keys, criteria, and whole batches of credentials.")
public class BatchesResource {
    private final LetIn letIn;
    private final FindCriteria findCriteria;
    private final Allowance allowance;
    private final BatchRules rules;
    private final Desk desk;
    private final BatchWork work;

    BatchesResource(
            LetIn letIn,
            FindCriteria findCriteria,
            Allowance allowance,
            BatchRules rules,
            Desk desk,
            BatchWork work) {
        this.letIn = letIn;
        this.findCriteria = findCriteria;
        this.allowance = allowance;
        this.rules = rules;
        this.desk = desk;
        this.work = work;
    }

    @POST
    @SecurityRequirements
    @Operation(
            operationId = "verifyBatch",
            summary = "Verify up to 500 credentials",
            description =
                    "Each is answered by itself, in order, and all of them on one signed receipt."
                            + " Nothing of them is kept. The header Api-Key has to hold a key of"
                            + " your organisation.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = BatchBody.class)))
    @APIResponse(
            responseCode = "200",
            description = "The answers",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = BatchView.class)))
    @APIResponse(
            responseCode = "403",
            description = "No valid key",
            content = @Content(mediaType = Problem.MEDIA_TYPE))
    @APIResponse(
            responseCode = "404",
            description = "No criteria of that name",
            content = @Content(mediaType = Problem.MEDIA_TYPE))
    @APIResponse(
            responseCode = "413",
            description = "Larger than may be",
            content = @Content(mediaType = Problem.MEDIA_TYPE))
    @APIResponse(
            responseCode = "422",
            description = "No batch, or more than 500",
            content = @Content(mediaType = Problem.MEDIA_TYPE))
    @APIResponse(
            responseCode = "429",
            description = "More than may be at this moment",
            headers =
                    @Header(
                            name = "Retry-After",
                            description = "Seconds",
                            schema = @Schema(implementation = Integer.class)),
            content = @Content(mediaType = Problem.MEDIA_TYPE))
    public Uni<BatchView> verify(@RestHeader("Api-Key") String shown, byte[] body) {
        return letIn.organisation(shown)
                .map(organisation -> new Asked(organisation, Batch.read(body, rules.most())))
                .invoke(asked -> allowance.take(asked.organisation, asked.size()))
                .chain(this::answer);
    }

    private Uni<BatchView> answer(Asked asked) {
        Batch batch = asked.batch;
        return findCriteria
                .find(asked.organisation, batch.criteria())
                .chain(found -> desk.work(() -> work.answer(batch, found, asked.organisation)));
    }

    private record Asked(String organisation, Batch batch) {
        int size() {
            return batch.credentials().size();
        }
    }
}
