package eu.passerelle.recognition.decision.web;

import eu.passerelle.kit.identity.CurrentCaller;
import eu.passerelle.kit.identity.Role;
import eu.passerelle.kit.paging.Page;
import eu.passerelle.kit.paging.PageQuery;
import eu.passerelle.kit.web.Reader;
import eu.passerelle.recognition.decision.BrowseDecisions;
import eu.passerelle.recognition.decision.BrowseReferrals;
import eu.passerelle.recognition.decision.Decision;
import eu.passerelle.recognition.decision.DecisionId;
import eu.passerelle.recognition.decision.Referral;
import eu.passerelle.recognition.evidence.AccountId;
import eu.passerelle.recognition.partner.KnowPartners;
import eu.passerelle.recognition.partner.Names;
import eu.passerelle.recognition.partner.ProviderId;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** An officer's page of decisions, and the page of each decision. */
@Path("/recognition/decisions")
@Produces(MediaType.TEXT_HTML)
class DecisionPages {
    private static final int MOST_WAITING = 50;

    private final BrowseDecisions decisions;
    private final BrowseReferrals referrals;
    private final KnowPartners partners;
    private final CurrentCaller caller;
    private final Reader reader;

    DecisionPages(
            BrowseDecisions decisions,
            BrowseReferrals referrals,
            KnowPartners partners,
            CurrentCaller caller,
            Reader reader) {
        this.decisions = decisions;
        this.referrals = referrals;
        this.partners = partners;
        this.caller = caller;
        this.reader = reader;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance all(
                String university, Page<DecisionSheet> page, List<ReferralSheet> waiting);

        static native TemplateInstance one(DecisionSheet decision);
    }

    @GET
    @RolesAllowed(Role.RECOGNITION_OFFICER)
    @Operation(hidden = true)
    public Uni<TemplateInstance> all(@Valid @BeanParam PageQuery query) {
        return decisions
                .by(organisation(), query.afterId().map(DecisionId::new), query.limit())
                .map(all -> Page.of(all, query, d -> List.of(d.id().toString())))
                .chain(this::withWhatWaits);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.RECOGNITION_OFFICER, Role.LEARNER})
    @Operation(hidden = true)
    public Uni<TemplateInstance> one(@PathParam("id") UUID id) {
        return decision(new DecisionId(id))
                .chain(
                        decision ->
                                partners.names()
                                        .map(n -> DecisionSheet.of(decision, n, language())))
                .map(Templates::one);
    }

    private Uni<Decision> decision(DecisionId id) {
        return caller.get().is(Role.RECOGNITION_OFFICER)
                ? decisions.one(organisation(), id)
                : decisions.one(new AccountId(caller.accountId()), id);
    }

    private Uni<TemplateInstance> withWhatWaits(Page<Decision> page) {
        return referrals
                .waitingFor(organisation(), Optional.empty(), MOST_WAITING)
                .chain(waiting -> partners.names().map(names -> shown(page, waiting, names)));
    }

    private TemplateInstance shown(Page<Decision> page, List<Referral.Open> waiting, Names names) {
        return Templates.all(
                names.of(organisation()),
                page.map(decision -> DecisionSheet.of(decision, names, language())),
                waiting.stream()
                        .map(referral -> ReferralSheet.of(referral, names, language()))
                        .toList());
    }

    private String language() {
        return reader.getLanguage();
    }

    private ProviderId organisation() {
        return new ProviderId(caller.organisation());
    }
}
