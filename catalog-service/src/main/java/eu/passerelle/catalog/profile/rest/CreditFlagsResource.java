package eu.passerelle.catalog.profile.rest;

import eu.passerelle.catalog.profile.AuditCredit;
import eu.passerelle.catalog.provider.ProviderId;
import eu.passerelle.catalog.specification.ShowSpecification;
import eu.passerelle.catalog.specification.SpecificationId;
import eu.passerelle.kit.identity.CurrentCaller;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.OptionalInt;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is unusual about the credit of one specification, over HTTP. */
@Path("/api/catalog/specifications/{id}/credit-flags")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Profiles")
@PermitAll
class CreditFlagsResource {
    private final AuditCredit audit;
    private final ShowSpecification show;
    private final CurrentCaller caller;

    CreditFlagsResource(AuditCredit audit, ShowSpecification show, CurrentCaller caller) {
        this.audit = audit;
        this.show = show;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "flagCredit",
            summary = "Says what is unusual about a specification's credit",
            description = "With the same thresholds for every kind of provider.")
    public Uni<CreditFlagsView> show(UUID id) {
        return show.show(
                        new SpecificationId(id),
                        OptionalInt.empty(),
                        caller.get().organisation().map(ProviderId::new))
                .map(audit::flags)
                .map(CreditFlagsView::new);
    }
}
