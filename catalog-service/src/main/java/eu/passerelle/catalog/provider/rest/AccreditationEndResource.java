package eu.passerelle.catalog.provider.rest;

import eu.passerelle.catalog.provider.AccreditationId;
import eu.passerelle.catalog.provider.ProviderId;
import eu.passerelle.catalog.provider.WithdrawAccreditation;
import eu.passerelle.kit.identity.CurrentCaller;
import eu.passerelle.kit.identity.Role;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The end of an accreditation over HTTP. */
@Path("/api/catalog/accreditations/{id}/withdrawal")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Accreditation")
@RolesAllowed(Role.QA_REVIEWER)
class AccreditationEndResource {
    private final WithdrawAccreditation withdraw;
    private final CurrentCaller caller;

    AccreditationEndResource(WithdrawAccreditation withdraw, CurrentCaller caller) {
        this.withdraw = withdraw;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "withdrawAccreditation",
            summary = "Ends an accreditation that the caller's agency recorded",
            description = "What was awarded under it stays awarded.")
    public Uni<AccreditationView> withdraw(UUID id, @Valid @NotNull ReasonBody body) {
        var agency = new ProviderId(caller.organisation());
        return withdraw.withdraw(new AccreditationId(id), agency, body.reason().strip())
                .map(AccreditationView::of);
    }
}
