package eu.passerelle.catalog.specification.rest;

import eu.passerelle.catalog.provider.ProviderId;
import eu.passerelle.catalog.specification.AnswerConfirmation;
import eu.passerelle.catalog.specification.ConfirmationId;
import eu.passerelle.catalog.specification.ShowConfirmations;
import eu.passerelle.kit.identity.CurrentCaller;
import eu.passerelle.kit.identity.Role;
import eu.passerelle.kit.paging.Page;
import eu.passerelle.kit.paging.PageQuery;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Awarding bodies confirm their role over HTTP. */
@Path("/api/catalog/confirmations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Confirmations",
        description = "Who answers for the award of another organisation's course")
@RolesAllowed(Role.CATALOGUE_EDITOR)
class ConfirmationResource {
    private final AnswerConfirmation answer;
    private final ShowConfirmations show;
    private final CurrentCaller caller;

    ConfirmationResource(AnswerConfirmation answer, ShowConfirmations show, CurrentCaller caller) {
        this.answer = answer;
        this.show = show;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "listConfirmationsAskedOfUs",
            summary = "Lists what the caller's organisation was asked to confirm, newest first")
    public Uni<Page<ConfirmationView>> askedOfUs(@Valid @BeanParam PageQuery query) {
        return show.askedOf(own(), query).map(page -> page.map(ConfirmationView::of));
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "showConfirmation",
            summary = "Shows what the caller's organisation was asked, with the draft it is about")
    public Uni<ConfirmationView> show(UUID id) {
        return show.show(new ConfirmationId(id), own()).map(ConfirmationView::of);
    }

    @POST
    @Path("{id}/acceptance")
    @Operation(
            operationId = "acceptConfirmation",
            summary = "The caller's organisation answers for the award",
            description = "Refused (409) if the draft has changed since it was asked.")
    public Uni<ConfirmationView> accept(UUID id) {
        return answer.accept(new ConfirmationId(id), own()).map(ConfirmationView::of);
    }

    @POST
    @Path("{id}/refusal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "declineConfirmation",
            summary = "The caller's organisation does not answer for the award")
    public Uni<ConfirmationView> decline(UUID id, @Valid @NotNull WithdrawalBody body) {
        return answer.decline(new ConfirmationId(id), own(), body.reason().strip())
                .map(ConfirmationView::of);
    }

    private ProviderId own() {
        return new ProviderId(caller.organisation());
    }
}
