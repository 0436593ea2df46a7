package eu.passerelle.catalog.specification.web;

import eu.passerelle.catalog.provider.ProviderId;
import eu.passerelle.catalog.specification.AskForConfirmation;
import eu.passerelle.catalog.specification.SpecificationId;
import eu.passerelle.kit.identity.CurrentCaller;
import eu.passerelle.kit.identity.Role;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** Asking others to answer for the award of a draft. */
@Path("/catalog/workspace/{id}/confirmations")
@RolesAllowed(Role.CATALOGUE_EDITOR)
public class AskingPages {
    private final AskForConfirmation ask;
    private final CurrentCaller caller;

    AskingPages(AskForConfirmation ask, CurrentCaller caller) {
        this.ask = ask;
        this.caller = caller;
    }

    /** Asks everybody whom the draft, as it is saved, names as awarding body. */
    @POST
    @Operation(hidden = true)
    public Uni<RestResponse<Void>> ask(UUID id) {
        return ask.ask(new SpecificationId(id), new ProviderId(caller.organisation()))
                .map(asked -> URI.create("/catalog/workspace/%s#confirmations".formatted(id)))
                .map(RestResponse::seeOther);
    }
}
