package eu.passerelle.catalog.specification.rest;

import eu.passerelle.catalog.provider.ProviderId;
import eu.passerelle.catalog.specification.AskForConfirmation;
import eu.passerelle.catalog.specification.ShowConfirmations;
import eu.passerelle.catalog.specification.SpecificationId;
import eu.passerelle.kit.identity.CurrentCaller;
import eu.passerelle.kit.identity.Role;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Awarding bodies are asked over HTTP. */
@Path("/api/catalog/specifications/{id}/confirmations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Confirmations")
@RolesAllowed(Role.CATALOGUE_EDITOR)
class AskingResource {
    private final AskForConfirmation ask;
    private final ShowConfirmations show;
    private final CurrentCaller caller;

    AskingResource(AskForConfirmation ask, ShowConfirmations show, CurrentCaller caller) {
        this.ask = ask;
        this.show = show;
        this.caller = caller;
    }

    @POST
    @Operation(
            operationId = "askForConfirmation",
            summary = "Asks everybody whom the draft names as awarding body to confirm its role",
            description =
                    "What is confirmed is the draft as it is now; when it changes, ask again. Who"
                            + " is asked already is not asked twice.")
    public Uni<ConfirmationView.ListView> ask(UUID id) {
        return ask.ask(new SpecificationId(id), own()).map(ConfirmationView.ListView::of);
    }

    @GET
    @Operation(
            operationId = "listConfirmations",
            summary = "Lists the confirmations of an own specification, the oldest first")
    public Uni<ConfirmationView.ListView> list(UUID id) {
        return show.about(new SpecificationId(id), own()).map(ConfirmationView.ListView::of);
    }

    private ProviderId own() {
        return new ProviderId(caller.organisation());
    }
}
