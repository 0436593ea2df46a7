package eu.passerelle.catalog.specification.rest;

import eu.passerelle.catalog.provider.ProviderId;
import eu.passerelle.catalog.specification.DraftSpecification;
import eu.passerelle.catalog.specification.ReviseSpecification;
import eu.passerelle.catalog.specification.ShowSpecification;
import eu.passerelle.catalog.specification.Specification;
import eu.passerelle.catalog.specification.SpecificationId;
import eu.passerelle.kit.identity.CurrentCaller;
import eu.passerelle.kit.identity.Role;
import eu.passerelle.kit.paging.Page;
import eu.passerelle.kit.paging.PageQuery;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.OptionalInt;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Specifications over HTTP: everybody reads what is public, editors write their organisation's. */
@Path("/api/catalog/specifications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Specifications", description = "What can be learned")
class SpecificationResource {
    private final ShowSpecification show;
    private final DraftSpecification draft;
    private final ReviseSpecification revise;
    private final CurrentCaller caller;

    SpecificationResource(
            ShowSpecification show,
            DraftSpecification draft,
            ReviseSpecification revise,
            CurrentCaller caller) {
        this.show = show;
        this.draft = draft;
        this.revise = revise;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.CATALOGUE_EDITOR)
    @Operation(
            operationId = "draftSpecification",
            summary = "Begins a specification as a draft of the caller's organisation",
            description = "Anything may be missing; what it takes to publish is checked then.")
    @APIResponseSchema(value = SpecificationView.class, responseCode = "201")
    public Uni<RestResponse<SpecificationView>> draft(@Valid @NotNull ContentBody body) {
        var own = own();
        return draft.draft(own, body.content(own)).map(SpecificationResource::created);
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.CATALOGUE_EDITOR)
    @Operation(
            operationId = "editDraft",
            summary = "Replaces what a draft says; what is published never changes",
            description =
                    "With If-Match and the ETag that was read, a change that somebody else made"
                            + " meanwhile is not lost: the answer is 412 then.")
    @APIResponse(responseCode = "200", description = "As it is now, with its ETag")
    @APIResponse(responseCode = "412", description = "Somebody else changed the draft meanwhile")
    public Uni<RestResponse<SpecificationView>> edit(
            UUID id,
            @HeaderParam("If-Match")
                    @Pattern(regexp = RevisionTag.PATTERN)
                    @Parameter(
                            description = "The ETag of the draft that was read",
                            example = "\"r3\"")
                    String ifMatch,
            @Valid @NotNull ContentBody body) {
        var own = own();
        return draft.edit(
                        new SpecificationId(id),
                        own,
                        body.content(own),
                        RevisionTag.revision(ifMatch))
                .map(changed -> RevisionTag.tagged(changed, SpecificationView.of(changed)))
                .onFailure(RevisionTag::isOutdated)
                .transform(RevisionTag::preconditionFailed);
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(
            operationId = "showSpecification",
            summary = "Shows a specification",
            description =
                    "The newest public version, or the one that is asked for. Drafts are shown to"
                            + " their own organisation only, with an ETag for their next change.")
    public Uni<RestResponse<SpecificationView>> show(
            UUID id,
            @QueryParam("version") @Min(1) @Parameter(description = "Which version")
                    Integer version) {
        return show.show(
                        new SpecificationId(id),
                        version == null ? OptionalInt.empty() : OptionalInt.of(version),
                        caller.get().organisation().map(ProviderId::new))
                .map(
                        exhibit ->
                                RevisionTag.tagged(
                                        exhibit.specification(), SpecificationView.of(exhibit)));
    }

    @GET
    @Path("drafts")
    @RolesAllowed(Role.CATALOGUE_EDITOR)
    @Operation(
            operationId = "listDrafts",
            summary = "Lists the drafts of the caller's organisation, newest first")
    public Uni<Page<SpecificationView>> drafts(@Valid @BeanParam PageQuery query) {
        return show.drafts(own(), query).map(page -> page.map(SpecificationView::of));
    }

    @POST
    @Path("{id}/versions")
    @RolesAllowed(Role.CATALOGUE_EDITOR)
    @Operation(
            operationId = "reviseSpecification",
            summary = "Begins the next version of what is published, as a draft")
    @APIResponseSchema(value = SpecificationView.class, responseCode = "201")
    public Uni<RestResponse<SpecificationView>> revise(UUID id) {
        return revise.revise(new SpecificationId(id), own()).map(SpecificationResource::created);
    }

    private ProviderId own() {
        return new ProviderId(caller.organisation());
    }

    private static RestResponse<SpecificationView> created(Specification.Draft draft) {
        var edition = draft.edition();
        var place = "/api/catalog/specifications/%s?version=%d";
        return RestResponse.ResponseBuilder.<SpecificationView>created(
                        URI.create(place.formatted(edition.id(), edition.version())))
                .entity(SpecificationView.of(draft))
                .build();
    }
}
