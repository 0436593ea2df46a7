package eu.passerelle.recognition.agreement.rest;

import eu.passerelle.kit.identity.CurrentCaller;
import eu.passerelle.kit.identity.Role;
import eu.passerelle.kit.paging.Page;
import eu.passerelle.kit.paging.PageQuery;
import eu.passerelle.recognition.agreement.AgreementId;
import eu.passerelle.recognition.agreement.BrowseAgreements;
import eu.passerelle.recognition.agreement.EndAgreement;
import eu.passerelle.recognition.agreement.Officer;
import eu.passerelle.recognition.agreement.ProposeAgreement;
import eu.passerelle.recognition.agreement.SignAgreement;
import eu.passerelle.recognition.agreement.Viewer;
import eu.passerelle.recognition.evidence.AccountId;
import eu.passerelle.recognition.partner.ProviderId;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Agreements: read by whoever may know of them, made by officers of the two sides. */
@Path("/api/recognition/agreements")
@Tag(name = "Agreements", description = "What one organisation awards counts at another.")
class AgreementsResource {
    private final BrowseAgreements browse;
    private final ProposeAgreement propose;
    private final SignAgreement sign;
    private final EndAgreement end;
    private final CurrentCaller caller;

    AgreementsResource(
            BrowseAgreements browse,
            ProposeAgreement propose,
            SignAgreement sign,
            EndAgreement end,
            CurrentCaller caller) {
        this.browse = browse;
        this.propose = propose;
        this.sign = sign;
        this.end = end;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @Operation(
            summary = "List agreements",
            description =
                    "Everybody sees those in force or over; learners and the two sides also those waiting for signatures; a side its own drafts. The oldest first.")
    @APIResponse(responseCode = "200", description = "One page of them.")
    @APIResponse(responseCode = "422", description = "The cursor is not one of this list.")
    public Uni<Page<AgreementView>> all(@Valid @BeanParam PageQuery query) {
        return browse.all(viewer(), query.afterId().map(AgreementId::new), query.limit())
                .map(all -> Page.of(all, query, a -> List.of(a.id().toString())))
                .map(page -> page.map(AgreementView::of));
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(summary = "Read an agreement")
    @APIResponse(responseCode = "200", description = "The agreement.")
    @APIResponse(responseCode = "404", description = "There is none you may know of.")
    public Uni<AgreementView> one(@PathParam("id") UUID id) {
        return browse.one(viewer(), new AgreementId(id)).map(AgreementView::of);
    }

    @POST
    @RolesAllowed(Role.RECOGNITION_OFFICER)
    @Operation(
            summary = "Propose an agreement",
            description = "By an officer of either side. Nobody has signed it yet.")
    @APIResponse(
            responseCode = "201",
            description = "The agreement, proposed.",
            headers = @Header(name = "Location", description = "Where the agreement is."),
            content = @Content(schema = @Schema(implementation = AgreementView.class)))
    @APIResponse(responseCode = "400", description = "The body is not readable.")
    @APIResponse(responseCode = "401", description = "No valid token.")
    @APIResponse(responseCode = "403", description = "Not an officer of either side.")
    @APIResponse(responseCode = "409", description = "Another agreement has the reference.")
    @APIResponse(responseCode = "422", description = "What is wrong with it, all of it.")
    public Uni<RestResponse<AgreementView>> propose(@NotNull AgreementBody body) {
        return propose.propose(officer(), body.sketch())
                .map(AgreementView::of)
                .map(AgreementsResource::created);
    }

    @POST
    @Path("/drafts")
    @RolesAllowed(Role.RECOGNITION_OFFICER)
    @Operation(
            summary = "Keep a draft of an agreement",
            description = "Only your own side knows of it until you propose it.")
    @APIResponse(
            responseCode = "201",
            description = "The draft.",
            headers = @Header(name = "Location", description = "Where the agreement is."),
            content = @Content(schema = @Schema(implementation = AgreementView.class)))
    @APIResponse(responseCode = "400", description = "The body is not readable.")
    @APIResponse(responseCode = "401", description = "No valid token.")
    @APIResponse(responseCode = "403", description = "Not an officer of either side.")
    @APIResponse(responseCode = "422", description = "What is wrong with it, all of it.")
    public Uni<RestResponse<AgreementView>> draft(@NotNull AgreementBody body) {
        return propose.draft(officer(), body.sketch())
                .map(AgreementView::of)
                .map(AgreementsResource::created);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.RECOGNITION_OFFICER)
    @Operation(summary = "Write your side's draft anew")
    @APIResponse(responseCode = "200", description = "The draft.")
    @APIResponse(responseCode = "400", description = "The body is not readable.")
    @APIResponse(responseCode = "401", description = "No valid token.")
    @APIResponse(responseCode = "403", description = "Not an officer of either side.")
    @APIResponse(responseCode = "404", description = "Your side has no such agreement.")
    @APIResponse(responseCode = "409", description = "It is proposed already.")
    @APIResponse(responseCode = "422", description = "What is wrong with it, all of it.")
    public Uni<AgreementView> rewrite(@PathParam("id") UUID id, @NotNull AgreementBody body) {
        return propose.rewrite(officer(), new AgreementId(id), body.sketch())
                .map(AgreementView::of);
    }

    @POST
    @Path("/{id}/proposal")
    @RolesAllowed(Role.RECOGNITION_OFFICER)
    @Operation(summary = "Propose your side's draft")
    @APIResponse(responseCode = "200", description = "The agreement, proposed.")
    @APIResponse(responseCode = "401", description = "No valid token.")
    @APIResponse(responseCode = "403", description = "Not an officer of an organisation.")
    @APIResponse(responseCode = "404", description = "Your side has no such agreement.")
    @APIResponse(responseCode = "409", description = "It is proposed, or the reference taken.")
    @APIResponse(responseCode = "422", description = "It covers targets out of use.")
    public Uni<AgreementView> propose(@PathParam("id") UUID id) {
        return propose.propose(officer(), new AgreementId(id)).map(AgreementView::of);
    }

    @POST
    @Path("/{id}/signatures")
    @RolesAllowed(Role.RECOGNITION_OFFICER)
    @Operation(
            summary = "Sign for your side",
            description =
                    "With the second side's signature the agreement counts, and what is waiting for it is decided at once.")
    @APIResponse(responseCode = "200", description = "The agreement, signed.")
    @APIResponse(responseCode = "401", description = "No valid token.")
    @APIResponse(responseCode = "403", description = "Not an officer of an organisation.")
    @APIResponse(responseCode = "404", description = "Your side has no such agreement.")
    @APIResponse(
            responseCode = "409",
            description = "Your side has signed, it waits for nobody, or its last day has passed.")
    @APIResponse(responseCode = "422", description = "It covers targets out of use.")
    public Uni<AgreementView> sign(@PathParam("id") UUID id) {
        return sign.sign(officer(), new AgreementId(id)).map(AgreementView::of);
    }

    @POST
    @Path("/{id}/end")
    @RolesAllowed(Role.RECOGNITION_OFFICER)
    @Operation(
            summary = "End an agreement of your side now",
            description = "What was issued before still counts; what was decided stands.")
    @APIResponse(responseCode = "200", description = "The agreement, ended.")
    @APIResponse(responseCode = "401", description = "No valid token.")
    @APIResponse(responseCode = "403", description = "Not an officer of an organisation.")
    @APIResponse(responseCode = "404", description = "Your side has no such agreement.")
    @APIResponse(responseCode = "409", description = "It isn't active.")
    public Uni<AgreementView> end(@PathParam("id") UUID id) {
        return end.end(officer(), new AgreementId(id)).map(AgreementView::of);
    }

    private Officer officer() {
        return new Officer(
                new ProviderId(caller.organisation()), new AccountId(caller.accountId()));
    }

    private Viewer viewer() {
        var who = caller.get();
        var side =
                who.organisation()
                        .filter(ignored -> who.is(Role.RECOGNITION_OFFICER))
                        .map(ProviderId::new);
        return new Viewer(side, who.is(Role.LEARNER));
    }

    private static RestResponse<AgreementView> created(AgreementView agreement) {
        return RestResponse.ResponseBuilder.<AgreementView>created(
                        URI.create("/api/recognition/agreements/" + agreement.agreementId()))
                .entity(agreement)
                .build();
    }
}
