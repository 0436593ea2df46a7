package eu.passerelle.recognition.consent.rest;

import eu.passerelle.kit.identity.CurrentCaller;
import eu.passerelle.kit.identity.Role;
import eu.passerelle.kit.paging.Page;
import eu.passerelle.recognition.agreement.AgreementId;
import eu.passerelle.recognition.consent.BrowseConsents;
import eu.passerelle.recognition.consent.GiveConsent;
import eu.passerelle.recognition.consent.TakeBackConsent;
import eu.passerelle.recognition.evidence.AccountId;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The caller's own consents. */
@Path("/api/recognition/consents")
@RolesAllowed(Role.LEARNER)
@Tag(
        name = "Consents",
        description = "What a learner allows to be recognised without asking again.")
@APIResponse(responseCode = "401", description = "No valid token.")
@APIResponse(responseCode = "403", description = "Not a learner.")
class ConsentsResource {
    private final BrowseConsents browse;
    private final GiveConsent give;
    private final TakeBackConsent takeBack;
    private final CurrentCaller caller;

    ConsentsResource(
            BrowseConsents browse,
            GiveConsent give,
            TakeBackConsent takeBack,
            CurrentCaller caller) {
        this.browse = browse;
        this.give = give;
        this.takeBack = takeBack;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "List what you allow", description = "All of it on one page.")
    @APIResponse(responseCode = "200", description = "Your consents.")
    public Uni<Page<ConsentView>> all() {
        return browse.of(account())
                .map(given -> new Page<>(given, null))
                .map(page -> page.map(ConsentView::of));
    }

    @PUT
    @Path("/{agreementId}")
    @Operation(
            summary = "Allow an agreement to be applied to your credentials",
            description =
                    "Also before both sides have signed it. What can be decided by it is decided at once. Sent again, it changes nothing.")
    @APIResponse(responseCode = "200", description = "Your consent.")
    @APIResponse(responseCode = "404", description = "There is no such agreement to consent to.")
    @APIResponse(responseCode = "409", description = "The agreement is over.")
    public Uni<ConsentView> give(@PathParam("agreementId") UUID agreement) {
        return give.give(account(), new AgreementId(agreement)).map(ConsentView::of);
    }

    @DELETE
    @Path("/{agreementId}")
    @Operation(
            summary = "Take your consent back",
            description = "Nothing new is decided by the agreement; what was decided stands.")
    @APIResponse(responseCode = "204", description = "It is taken back.")
    @APIResponse(responseCode = "404", description = "You have not consented to it.")
    public Uni<Void> takeBack(@PathParam("agreementId") UUID agreement) {
        return takeBack.takeBack(account(), new AgreementId(agreement)).replaceWithVoid();
    }

    private AccountId account() {
        return new AccountId(caller.accountId());
    }
}
