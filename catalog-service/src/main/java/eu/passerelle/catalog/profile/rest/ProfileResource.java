package eu.passerelle.catalog.profile.rest;

import eu.passerelle.catalog.profile.AuditCredit;
import eu.passerelle.catalog.profile.CheckProfiles;
import eu.passerelle.catalog.profile.LintOutcome;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Frameworks, the consistency of credit and the linter over HTTP. */
@Path("/api/catalog")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Profiles", description = "What frameworks ask for, and whether equal credit is equal")
@PermitAll
class ProfileResource {
    private final CheckProfiles check;
    private final AuditCredit audit;
    private final LintOutcome lint;

    ProfileResource(CheckProfiles check, AuditCredit audit, LintOutcome lint) {
        this.check = check;
        this.audit = audit;
        this.lint = lint;
    }

    @GET
    @Path("profiles")
    @Operation(
            operationId = "listProfiles",
            summary = "Lists what frameworks ask of a micro-credential",
            description = "Those that hold today, with their version and source.")
    public ProfileView.ListView list() {
        return ProfileView.ListView.of(check.current());
    }

    @GET
    @Path("audits/equal-treatment")
    @Operation(
            operationId = "auditEqualTreatment",
            summary = "Shows whether equal credit is treated equally, whoever provides it")
    public Uni<EqualTreatmentView> equalTreatment() {
        return audit.equalTreatment().map(EqualTreatmentView::of);
    }

    @GET
    @Path("audits/equal-treatment.csv")
    @Produces("text/csv")
    @Operation(
            operationId = "exportEqualTreatment",
            summary = "The same by kind of provider, as comma-separated values")
    public Uni<String> equalTreatmentCsv() {
        return audit.equalTreatment().map(EqualTreatmentView::csv);
    }

    @POST
    @Path("outcome-checks")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "checkOutcome",
            summary = "Says what might be worded better in an outcome",
            description = "A verb that can be seen, at the level of the course, and assessed.")
    public HintsView lint(@Valid @NotNull OutcomeCheckBody body) {
        return HintsView.of(lint.lint(body.wording()));
    }
}
