package eu.passerelle.recognition.decision.rest;

import eu.passerelle.kit.identity.CurrentCaller;
import eu.passerelle.kit.identity.Role;
import eu.passerelle.kit.paging.Page;
import eu.passerelle.kit.paging.PageQuery;
import eu.passerelle.recognition.decision.BrowseDecisions;
import eu.passerelle.recognition.decision.Decision;
import eu.passerelle.recognition.decision.DecisionId;
import eu.passerelle.recognition.evidence.AccountId;
import eu.passerelle.recognition.partner.ProviderId;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Decisions: officers read those of their organisation, learners their own. */
@Path("/api/recognition/decisions")
@RolesAllowed({Role.RECOGNITION_OFFICER, Role.LEARNER})
@Tag(name = "Decisions", description = "What was decided, and why.")
@APIResponse(responseCode = "401", description = "No valid token.")
@APIResponse(responseCode = "403", description = "Neither an officer nor a learner.")
class DecisionsResource {
    private final BrowseDecisions browse;
    private final CurrentCaller caller;

    DecisionsResource(BrowseDecisions browse, CurrentCaller caller) {
        this.browse = browse;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "List decisions",
            description =
                    "An officer's organisation's, a learner's own; each with its reasons, the newest first.")
    @APIResponse(responseCode = "200", description = "One page of them.")
    @APIResponse(responseCode = "422", description = "The cursor is not one of this list.")
    public Uni<Page<DecisionView>> all(@Valid @BeanParam PageQuery query) {
        return read(query.afterId().map(DecisionId::new), query.limit())
                .map(all -> Page.of(all, query, d -> List.of(d.id().toString())))
                .map(page -> page.map(DecisionView::of));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a decision and its reasons")
    @APIResponse(responseCode = "200", description = "The decision.")
    @APIResponse(responseCode = "404", description = "There is none that concerns you.")
    public Uni<DecisionView> one(@PathParam("id") UUID id) {
        var decision = new DecisionId(id);
        return (isOfficer()
                        ? browse.one(organisation(), decision)
                        : browse.one(account(), decision))
                .map(DecisionView::of);
    }

    private Uni<List<Decision>> read(Optional<DecisionId> after, int atMost) {
        return isOfficer()
                ? browse.by(organisation(), after, atMost)
                : browse.of(account(), after, atMost);
    }

    private boolean isOfficer() {
        return caller.get().is(Role.RECOGNITION_OFFICER);
    }

    private ProviderId organisation() {
        return new ProviderId(caller.organisation());
    }

    private AccountId account() {
        return new AccountId(caller.accountId());
    }
}
