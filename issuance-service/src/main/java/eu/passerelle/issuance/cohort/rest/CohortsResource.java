package eu.passerelle.issuance.cohort.rest;

import eu.passerelle.issuance.cohort.Cohort;
import eu.passerelle.issuance.cohort.CohortId;
import eu.passerelle.issuance.cohort.CohortRefusal;
import eu.passerelle.issuance.cohort.ConfirmCohort;
import eu.passerelle.issuance.cohort.GradingScheme;
import eu.passerelle.issuance.cohort.KeepEnrolments;
import eu.passerelle.issuance.cohort.ReadCohorts;
import eu.passerelle.issuance.cohort.Upload;
import eu.passerelle.issuance.cohort.UploadCohort;
import eu.passerelle.issuance.offering.ProviderId;
import eu.passerelle.kit.identity.CurrentCaller;
import eu.passerelle.kit.identity.Role;
import eu.passerelle.kit.paging.Page;
import eu.passerelle.kit.paging.PageQuery;
import eu.passerelle.kit.problem.Refused;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Files of results: preview, confirmation, progress. */
@Path("/api/issuance")
@RolesAllowed(Role.ISSUER)
@Tag(
        name = "Cohorts",
        description =
                "Results of a run from a file: nothing is issued before it is confirmed, and no row"
                        + " twice.")
class CohortsResource {

    private static final String CSV = "text/csv";
    private static final String RESULTS =
            """
            name,email,date,grade
            Tomasz Lis,tomasz.lis@learners.example,2026-11-20,1.3
            """;

    private final UploadCohort upload;
    private final ConfirmCohort confirm;
    private final ReadCohorts read;
    private final KeepEnrolments enrolments;
    private final CurrentCaller caller;

    CohortsResource(
            UploadCohort upload,
            ConfirmCohort confirm,
            ReadCohorts read,
            KeepEnrolments enrolments,
            CurrentCaller caller) {
        this.upload = upload;
        this.confirm = confirm;
        this.read = read;
        this.enrolments = enrolments;
        this.caller = caller;
    }

    @POST
    @Path("/offerings/{offeringId}/cohorts")
    @Consumes(CSV)
    @Operation(
            summary = "Send a file of results and see what would be issued",
            description =
                    "Columns name, email and date, and grade where there is one; comma, semicolon"
                            + " or tab; UTF-8; at most 10,000 rows and 1 MiB. The same file for the"
                            + " same run is the same cohort.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = CSV,
                            schema = @Schema(type = SchemaType.STRING),
                            examples = @ExampleObject(name = "results", value = RESULTS)))
    @APIResponse(
            responseCode = "201",
            description = "The cohort; nothing is issued yet.",
            content = @Content(schema = @Schema(implementation = CohortView.class)))
    @APIResponse(responseCode = "400", description = "The file can't be read.")
    @APIResponse(responseCode = "404", description = "Your organisation signs for no such run.")
    public Uni<RestResponse<CohortView>> upload(
            @PathParam("offeringId") UUID offering,
            @Parameter(
                            description = "By which scheme grades are checked.",
                            schema =
                                    @Schema(
                                            enumeration = {
                                                "FREE",
                                                "PASSED",
                                                "ECTS_LETTERS",
                                                "DE_1_TO_5",
                                                "NL_1_TO_10",
                                                "ES_0_TO_10",
                                                "PL_2_TO_5",
                                                "FR_0_TO_20"
                                            }))
                    @QueryParam("scheme")
                    @DefaultValue("FREE")
                    String scheme,
            byte[] file) {
        return upload.upload(issuer(), new Upload(offering, scheme(scheme), file))
                .chain(this::view)
                .map(view -> RestResponse.status(RestResponse.Status.CREATED, view));
    }

    @GET
    @Path("/cohorts")
    @Operation(summary = "List your organisation's cohorts, newest first")
    @APIResponse(responseCode = "200", description = "One page of them.")
    public Uni<Page<CohortView>> all(@Valid @BeanParam PageQuery query) {
        return read.all(issuer(), query).map(page -> page.map(CohortView::of));
    }

    @GET
    @Path("/cohorts/{cohortId}")
    @Operation(summary = "Read a cohort: what would be issued, or how far it is")
    @APIResponse(
            responseCode = "200",
            description = "The cohort.",
            content = @Content(schema = @Schema(implementation = CohortView.class)))
    @APIResponse(responseCode = "404", description = "Your organisation has no such cohort.")
    public Uni<CohortView> one(@PathParam("cohortId") UUID id) {
        return read.one(issuer(), new CohortId(id)).map(CohortView::of);
    }

    @POST
    @Path("/cohorts/{cohortId}/confirmation")
    @Operation(
            summary = "Have the good rows issued",
            description = "They are issued soon after; read the cohort to see how far it is.")
    @APIResponse(
            responseCode = "202",
            description = "The cohort, being issued.",
            content = @Content(schema = @Schema(implementation = CohortView.class)))
    @APIResponse(responseCode = "404", description = "Your organisation has no such cohort.")
    @APIResponse(responseCode = "409", description = "Somebody confirmed it before.")
    @APIResponse(responseCode = "422", description = "No row can be issued.")
    public Uni<RestResponse<CohortView>> confirm(@PathParam("cohortId") UUID id) {
        return confirm.confirm(issuer(), new CohortId(id))
                .chain(this::view)
                .map(view -> RestResponse.status(RestResponse.Status.ACCEPTED, view));
    }

    @PUT
    @Path("/offerings/{offeringId}/enrolments")
    @Consumes(CSV)
    @Operation(
            summary = "Say who is enrolled in a run",
            description =
                    "One column, email. Replaces the list there was; from then on only those on it"
                            + " get results.")
    @RequestBody(
            required = true,
            content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(
            responseCode = "200",
            description = "How many are enrolled.",
            content = @Content(schema = @Schema(implementation = EnrolmentsView.class)))
    public Uni<EnrolmentsView> enrol(@PathParam("offeringId") UUID offering, byte[] file) {
        return enrolments.keep(issuer(), offering, file).map(EnrolmentsView::new);
    }

    private Uni<CohortView> view(Cohort cohort) {
        return read.one(issuer(), cohort.outline().id()).map(CohortView::of);
    }

    private static GradingScheme scheme(String key) {
        return GradingScheme.named(key)
                .orElseThrow(() -> new Refused(new CohortRefusal.UnknownScheme()));
    }

    private ProviderId issuer() {
        return new ProviderId(caller.organisation());
    }
}
