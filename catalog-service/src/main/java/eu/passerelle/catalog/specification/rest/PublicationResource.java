package eu.passerelle.catalog.specification.rest;

import eu.passerelle.catalog.provider.ProviderId;
import eu.passerelle.catalog.specification.PublishSpecification;
import eu.passerelle.catalog.specification.SpecificationId;
import eu.passerelle.catalog.specification.WithdrawSpecification;
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

/** Publishing and withdrawing over HTTP. */
@Path("/api/catalog/specifications/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Specifications")
@RolesAllowed(Role.CATALOGUE_EDITOR)
class PublicationResource {
    private final PublishSpecification publish;
    private final WithdrawSpecification withdraw;
    private final CurrentCaller caller;

    PublicationResource(
            PublishSpecification publish, WithdrawSpecification withdraw, CurrentCaller caller) {
        this.publish = publish;
        this.withdraw = withdraw;
        this.caller = caller;
    }

    @POST
    @Path("publication")
    @Operation(
            operationId = "publishSpecification",
            summary = "Publishes the draft, or says all that speaks against it",
            description =
                    "No accreditation of the single course is asked for. A refusal (422) names each"
                            + " flaw with where it is, its rule, and the way out.")
    public Uni<SpecificationView> publish(UUID id) {
        return publish.publish(new SpecificationId(id), own()).map(SpecificationView::of);
    }

    @POST
    @Path("withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "withdrawSpecification",
            summary = "Takes the published version off the offer; it stays readable as withdrawn")
    public Uni<SpecificationView> withdraw(UUID id, @Valid @NotNull WithdrawalBody body) {
        return withdraw.withdraw(new SpecificationId(id), own(), body.reason().strip())
                .map(SpecificationView::of);
    }

    private ProviderId own() {
        return new ProviderId(caller.organisation());
    }
}
