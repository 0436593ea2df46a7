package eu.passerelle.issuance.award.web;

import eu.passerelle.issuance.award.AwardId;
import eu.passerelle.issuance.award.ReadAwards;
import eu.passerelle.issuance.award.RevokeAward;
import eu.passerelle.issuance.offering.ProviderId;
import eu.passerelle.kit.identity.CurrentCaller;
import eu.passerelle.kit.identity.Role;
import eu.passerelle.kit.paging.Page;
import eu.passerelle.kit.paging.PageQuery;
import eu.passerelle.kit.problem.Refused;
import eu.passerelle.kit.web.Form;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** The awards of the reader's organisation, one by one, and taking them back. */
@Path("/issuance")
@RolesAllowed(Role.ISSUER)
@Produces(MediaType.TEXT_HTML)
class AwardsPages {

    private final ReadAwards read;
    private final RevokeAward revoke;
    private final FlawWords words;
    private final CurrentCaller caller;

    AwardsPages(ReadAwards read, RevokeAward revoke, FlawWords words, CurrentCaller caller) {
        this.read = read;
        this.revoke = revoke;
        this.words = words;
        this.caller = caller;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance all(List<AwardCard> awards, String next);

        static native TemplateInstance one(
                AwardCard award, Form form, List<ReasonChoice> reasons, boolean fresh);
    }

    @GET
    public Uni<TemplateInstance> all(@Valid @BeanParam PageQuery query) {
        return read.all(issuer(), query)
                .map(page -> page.map(AwardCard::of))
                .map(page -> Templates.all(page.items(), next(page)));
    }

    @GET
    @Path("/awards/{id}")
    public Uni<TemplateInstance> one(@PathParam("id") UUID id, @QueryParam("fresh") boolean fresh) {
        return page(new AwardId(id), Form.blank(), fresh);
    }

    @POST
    @Path("/awards/{id}/revocation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<TemplateInstance>> revoke(
            @PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
        var form = Form.sent(fields);
        return Uni.createFrom()
                .deferred(
                        () ->
                                revoke.revoke(
                                        issuer(), new AwardId(id), RevocationForm.revocation(form)))
                .map(ignored -> RestResponse.<TemplateInstance>seeOther(address(id)))
                .onFailure(AwardsPages::isInTheForm)
                .recoverWithUni(refused -> again(id, form, (Refused) refused));
    }

    private Uni<RestResponse<TemplateInstance>> again(UUID id, Form form, Refused refused) {
        return page(new AwardId(id), form.with(words.said(refused.refusal().flaws())), false)
                .map(
                        page ->
                                RestResponse.ResponseBuilder.<TemplateInstance>create(422)
                                        .entity(page)
                                        .build());
    }

    private Uni<TemplateInstance> page(AwardId id, Form form, boolean fresh) {
        return read.one(issuer(), id)
                .map(AwardCard::of)
                .map(award -> Templates.one(award, form, ReasonChoice.all(), fresh));
    }

    private ProviderId issuer() {
        return new ProviderId(caller.organisation());
    }

    private static boolean isInTheForm(Throwable failure) {
        return failure instanceof Refused refused && !refused.refusal().flaws().isEmpty();
    }

    private static URI address(UUID id) {
        return URI.create("/issuance/awards/" + id);
    }

    private static String next(Page<AwardCard> page) {
        return page.next() == null ? null : "/issuance?after=" + page.next();
    }
}
