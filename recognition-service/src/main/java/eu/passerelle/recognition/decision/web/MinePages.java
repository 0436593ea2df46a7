package eu.passerelle.recognition.decision.web;

import eu.passerelle.kit.identity.CurrentCaller;
import eu.passerelle.kit.identity.Role;
import eu.passerelle.kit.paging.Page;
import eu.passerelle.kit.paging.PageQuery;
import eu.passerelle.recognition.agreement.AgreementId;
import eu.passerelle.recognition.decision.DecisionId;
import eu.passerelle.recognition.evidence.AccountId;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** A learner's own page: what counts, what waits, what is allowed. */
@Path("/recognition/mine")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.LEARNER)
class MinePages {
    private final Mine mine;
    private final Allowing allowing;
    private final CurrentCaller caller;

    MinePages(Mine mine, Allowing allowing, CurrentCaller caller) {
        this.mine = mine;
        this.allowing = allowing;
        this.caller = caller;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance all(
                Page<DecisionSheet> page, List<ReferralSheet> waiting, List<ConsentLine> consents);
    }

    @GET
    @Operation(hidden = true)
    public Uni<TemplateInstance> all(@Valid @BeanParam PageQuery query) {
        return mine.decisions(account(), query.afterId().map(DecisionId::new), query.limit())
                .map(all -> Page.of(all, query, d -> List.of(d.id())))
                .chain(this::withWhatWaits);
    }

    @POST
    @Path("/consents/{agreement}")
    @Operation(hidden = true)
    public Uni<RestResponse<Object>> give(@PathParam("agreement") UUID agreement) {
        return allowing.allow(account(), new AgreementId(agreement)).map(done -> back());
    }

    @POST
    @Path("/consents/{agreement}/end")
    @Operation(hidden = true)
    public Uni<RestResponse<Object>> takeBack(@PathParam("agreement") UUID agreement) {
        return allowing.takeBack(account(), new AgreementId(agreement)).map(done -> back());
    }

    private Uni<TemplateInstance> withWhatWaits(Page<DecisionSheet> page) {
        return mine.waiting(account()).chain(waiting -> withConsents(page, waiting));
    }

    private Uni<TemplateInstance> withConsents(
            Page<DecisionSheet> page, List<ReferralSheet> waiting) {
        return allowing.consents(account()).map(lines -> Templates.all(page, waiting, lines));
    }

    private AccountId account() {
        return new AccountId(caller.accountId());
    }

    private static RestResponse<Object> back() {
        return RestResponse.seeOther(URI.create("/recognition/mine"));
    }
}
