package eu.passerelle.recognition.programme.rest;

import eu.passerelle.kit.identity.CurrentCaller;
import eu.passerelle.kit.identity.Role;
import eu.passerelle.kit.paging.Page;
import eu.passerelle.kit.paging.PageQuery;
import eu.passerelle.recognition.partner.ProviderId;
import eu.passerelle.recognition.programme.AddTarget;
import eu.passerelle.recognition.programme.BrowseTargets;
import eu.passerelle.recognition.programme.RetireTarget;
import eu.passerelle.recognition.programme.TargetId;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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

/** Targets: read by everybody, written by officers for their own organisation. */
@Path("/api/recognition/targets")
@Tag(name = "Targets", description = "The modules and requirements that credentials can count for.")
class TargetsResource {
    private final BrowseTargets browse;
    private final AddTarget add;
    private final RetireTarget retire;
    private final CurrentCaller caller;

    TargetsResource(
            BrowseTargets browse, AddTarget add, RetireTarget retire, CurrentCaller caller) {
        this.browse = browse;
        this.add = add;
        this.retire = retire;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @Operation(summary = "List the targets in use", description = "Public; the oldest first.")
    @APIResponse(responseCode = "200", description = "One page of them.")
    @APIResponse(responseCode = "422", description = "The cursor is not one of this list.")
    public Uni<Page<TargetView>> all(@Valid @BeanParam PageQuery query) {
        return browse.active(query.afterId().map(TargetId::new), query.limit())
                .map(targets -> Page.of(targets, query, t -> List.of(t.id().toString())))
                .map(page -> page.map(TargetView::of));
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(summary = "Read a target", description = "Public, in use or retired.")
    @APIResponse(responseCode = "200", description = "The target.")
    @APIResponse(responseCode = "404", description = "There is no such target.")
    public Uni<TargetView> one(@PathParam("id") UUID id) {
        return browse.one(new TargetId(id)).map(TargetView::of);
    }

    @POST
    @RolesAllowed(Role.RECOGNITION_OFFICER)
    @Operation(
            summary = "Add a target of your organisation",
            description = "A target never changes; to change one, retire it and add another.")
    @APIResponse(
            responseCode = "201",
            description = "The target.",
            headers = @Header(name = "Location", description = "Where the target is."),
            content = @Content(schema = @Schema(implementation = TargetView.class)))
    @APIResponse(responseCode = "400", description = "The body is not readable.")
    @APIResponse(responseCode = "401", description = "No valid token.")
    @APIResponse(responseCode = "403", description = "Not an officer of an organisation.")
    @APIResponse(responseCode = "422", description = "What is wrong with it, all of it.")
    public Uni<RestResponse<TargetView>> add(@NotNull TargetBody body) {
        return add.add(own(), body.sketch()).map(TargetView::of).map(TargetsResource::created);
    }

    @POST
    @Path("/{id}/retirement")
    @RolesAllowed(Role.RECOGNITION_OFFICER)
    @Operation(
            summary = "Take a target of your organisation out of use",
            description = "What was issued before still counts; new agreements can't name it.")
    @APIResponse(responseCode = "200", description = "The target, retired.")
    @APIResponse(responseCode = "401", description = "No valid token.")
    @APIResponse(responseCode = "403", description = "Not an officer of an organisation.")
    @APIResponse(responseCode = "404", description = "Your organisation has no such target.")
    @APIResponse(responseCode = "409", description = "It is retired already.")
    public Uni<TargetView> retire(@PathParam("id") UUID id) {
        return retire.retire(own(), new TargetId(id)).map(TargetView::of);
    }

    private ProviderId own() {
        return new ProviderId(caller.organisation());
    }

    private static RestResponse<TargetView> created(TargetView target) {
        return RestResponse.ResponseBuilder.<TargetView>created(
                        URI.create("/api/recognition/targets/" + target.targetId()))
                .entity(target)
                .build();
    }
}
