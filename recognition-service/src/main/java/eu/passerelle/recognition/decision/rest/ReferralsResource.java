package eu.passerelle.recognition.decision.rest;

import eu.passerelle.kit.identity.CurrentCaller;
import eu.passerelle.kit.identity.Role;
import eu.passerelle.kit.paging.Page;
import eu.passerelle.kit.paging.PageQuery;
import eu.passerelle.recognition.decision.BrowseReferrals;
import eu.passerelle.recognition.decision.Referral;
import eu.passerelle.recognition.decision.ReferralId;
import eu.passerelle.recognition.evidence.AccountId;
import eu.passerelle.recognition.partner.ProviderId;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Referrals: officers read those that wait for their organisation, learners their own. */
@Path("/api/recognition/referrals")
@RolesAllowed({Role.RECOGNITION_OFFICER, Role.LEARNER})
@Tag(name = "Referrals", description = "What no agreement settled, and so waits for an officer.")
@APIResponse(responseCode = "401", description = "No valid token.")
@APIResponse(responseCode = "403", description = "Neither an officer nor a learner.")
class ReferralsResource {
    private final BrowseReferrals browse;
    private final CurrentCaller caller;

    ReferralsResource(BrowseReferrals browse, CurrentCaller caller) {
        this.browse = browse;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "List what waits for an officer",
            description = "The oldest first. Nothing is ever refused without a person.")
    @APIResponse(responseCode = "200", description = "One page of it.")
    @APIResponse(responseCode = "422", description = "The cursor is not one of this list.")
    public Uni<Page<ReferralView>> all(@Valid @BeanParam PageQuery query) {
        return read(query.afterId().map(ReferralId::new), query.limit())
                .map(all -> Page.of(all, query, r -> List.of(r.id().toString())))
                .map(page -> page.map(ReferralView::of));
    }

    private Uni<List<Referral.Open>> read(Optional<ReferralId> after, int atMost) {
        return caller.get().is(Role.RECOGNITION_OFFICER)
                ? browse.waitingFor(new ProviderId(caller.organisation()), after, atMost)
                : browse.of(new AccountId(caller.accountId()), after, atMost);
    }
}
