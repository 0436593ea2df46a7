package eu.passerelle.issuance.award.rest;

import eu.passerelle.issuance.award.AwardId;
import eu.passerelle.issuance.award.IssueAward;
import eu.passerelle.issuance.award.ReadAwards;
import eu.passerelle.issuance.award.RequestKey;
import eu.passerelle.issuance.award.RevokeAward;
import eu.passerelle.issuance.offering.ProviderId;
import eu.passerelle.kit.identity.CurrentCaller;
import eu.passerelle.kit.identity.Role;
import eu.passerelle.kit.paging.Page;
import eu.passerelle.kit.paging.PageQuery;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The awards of the caller's organisation. */
@Path("/api/issuance/awards")
@RolesAllowed(Role.ISSUER)
@Tag(name = "Awards", description = "Who is granted what, and taking it back.")
@APIResponse(responseCode = "401", description = "No valid token.")
@APIResponse(responseCode = "403", description = "Not an issuer of an organisation, or suspended.")
class AwardsResource {

    private final IssueAward issue;
    private final RevokeAward revoke;
    private final ReadAwards read;
    private final CurrentCaller caller;

    AwardsResource(IssueAward issue, RevokeAward revoke, ReadAwards read, CurrentCaller caller) {
        this.issue = issue;
        this.revoke = revoke;
        this.read = read;
        this.caller = caller;
    }

    @POST
    @Operation(
            summary = "Award a credential",
            description =
                    "Signs the credential, gives it a place in the status list and tells the other services, all or nothing.")
    @APIResponse(
            responseCode = "201",
            description = "The award, or what became of it if the request was sent before.",
            headers = @Header(name = "Location", description = "Where the award is."),
            content = @Content(schema = @Schema(implementation = AwardView.class)))
    @APIResponse(responseCode = "400", description = "The body is not readable.")
    @APIResponse(
            responseCode = "404",
            description = "Your organisation signs no such specification, or it has no such run.")
    @APIResponse(responseCode = "409", description = "The specification was withdrawn.")
    @APIResponse(
            responseCode = "422",
            description = "What is wrong in the order, all of it; or the key was used before.")
    public Uni<RestResponse<AwardView>> award(
            @Parameter(
                            description =
                                    "Chosen by you. A request sent again with the same key awards nothing new.",
                            example = "cohort-2026-11/17")
                    @HeaderParam("Idempotency-Key")
                    @Size(max = RequestKey.LONGEST)
                    String key,
            @NotNull @Valid AwardBody body) {
        var issuer = issuer();
        return issue.issue(issuer, body.order(), requestKey(key))
                .chain(award -> read.one(issuer, award.id()))
                .map(AwardView::of)
                .map(AwardsResource::created);
    }

    @GET
    @Operation(summary = "List your organisation's awards, newest first")
    @APIResponse(responseCode = "200", description = "One page of them.")
    public Uni<Page<AwardView>> all(@Valid @BeanParam PageQuery query) {
        return read.all(issuer(), query).map(page -> page.map(AwardView::of));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read one of your organisation's awards")
    @APIResponse(responseCode = "200", description = "The award.")
    @APIResponse(responseCode = "404", description = "Your organisation has no such award.")
    public Uni<AwardView> one(@PathParam("id") UUID id) {
        return read.one(issuer(), new AwardId(id)).map(AwardView::of);
    }

    @POST
    @Path("/{id}/revocation")
    @Operation(
            summary = "Take a credential back, for good",
            description = "Sets its bit in the status list and publishes the list at once.")
    @APIResponse(responseCode = "200", description = "The award, revoked.")
    @APIResponse(responseCode = "400", description = "The body is not readable.")
    @APIResponse(responseCode = "404", description = "Your organisation has no such award.")
    @APIResponse(responseCode = "409", description = "It is revoked already.")
    public Uni<AwardView> revoke(@PathParam("id") UUID id, @NotNull @Valid RevocationBody body) {
        var issuer = issuer();
        return revoke.revoke(issuer, new AwardId(id), body.revocation())
                .chain(revoked -> read.one(issuer, revoked.id()))
                .map(AwardView::of);
    }

    private ProviderId issuer() {
        return new ProviderId(caller.organisation());
    }

    private static Optional<RequestKey> requestKey(String key) {
        return Optional.ofNullable(key).filter(text -> !text.isBlank()).map(RequestKey::new);
    }

    private static RestResponse<AwardView> created(AwardView award) {
        return RestResponse.ResponseBuilder.<AwardView>created(
                        URI.create("/api/issuance/awards/" + award.awardId()))
                .entity(award)
                .build();
    }
}
