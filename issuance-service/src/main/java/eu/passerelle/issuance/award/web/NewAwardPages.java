package eu.passerelle.issuance.award.web;

import eu.passerelle.issuance.award.IssueAward;
import eu.passerelle.issuance.offering.ProviderId;
import eu.passerelle.issuance.offering.ReadOfferings;
import eu.passerelle.issuance.offering.Specification;
import eu.passerelle.kit.identity.CurrentCaller;
import eu.passerelle.kit.identity.Role;
import eu.passerelle.kit.ids.Ids;
import eu.passerelle.kit.paging.PageQuery;
import eu.passerelle.kit.problem.Refused;
import eu.passerelle.kit.web.Form;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestResponse;

/** Awarding by hand. */
@Path("/issuance/awards/new")
@RolesAllowed(Role.ISSUER)
@Produces(MediaType.TEXT_HTML)
class NewAwardPages {

    /** As many courses as one can choose from in one list. */
    private static final PageQuery CHOICE = new PageQuery(100, null);

    private final IssueAward issue;
    private final ReadOfferings offerings;
    private final FlawWords words;
    private final Ids ids;
    private final CurrentCaller caller;

    NewAwardPages(
            IssueAward issue,
            ReadOfferings offerings,
            FlawWords words,
            Ids ids,
            CurrentCaller caller) {
        this.issue = issue;
        this.offerings = offerings;
        this.words = words;
        this.ids = ids;
        this.caller = caller;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance form(List<Course> courses, Form form);
    }

    /** The form, with a key of its own: pressing its button twice awards once. */
    @GET
    public Uni<TemplateInstance> blank() {
        return page(Form.filled(Map.of(AwardForm.REQUEST, ids.next().toString())));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<TemplateInstance>> award(MultivaluedMap<String, String> fields) {
        var form = Form.sent(fields);
        return Uni.createFrom()
                .deferred(
                        () ->
                                issue.issue(
                                        issuer(),
                                        AwardForm.order(form),
                                        AwardForm.requestKey(form)))
                .map(award -> "/issuance/awards/%s?fresh=true".formatted(award.id()))
                .map(there -> RestResponse.<TemplateInstance>seeOther(URI.create(there)))
                .onFailure(NewAwardPages::isInTheForm)
                .recoverWithUni(refused -> again(form, (Refused) refused));
    }

    private Uni<RestResponse<TemplateInstance>> again(Form form, Refused refused) {
        return page(form.with(words.said(refused.refusal().flaws())))
                .map(
                        page ->
                                RestResponse.ResponseBuilder.<TemplateInstance>create(422)
                                        .entity(page)
                                        .build());
    }

    private Uni<TemplateInstance> page(Form form) {
        return offerings
                .specifications(issuer(), CHOICE)
                .map(page -> page.items().stream().filter(NewAwardPages::isOpen).map(Course::of))
                .map(courses -> Templates.form(courses.toList(), form));
    }

    private ProviderId issuer() {
        return new ProviderId(caller.organisation());
    }

    private static boolean isOpen(Specification specification) {
        return switch (specification) {
            case Specification.Published ignored -> true;
            case Specification.Withdrawn ignored -> false;
        };
    }

    private static boolean isInTheForm(Throwable failure) {
        return failure instanceof Refused refused && !refused.refusal().flaws().isEmpty();
    }
}
