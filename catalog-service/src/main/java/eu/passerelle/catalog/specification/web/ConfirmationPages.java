package eu.passerelle.catalog.specification.web;

import eu.passerelle.catalog.CatalogMessages;
import eu.passerelle.catalog.FlawWords;
import eu.passerelle.catalog.provider.ProviderId;
import eu.passerelle.catalog.specification.AnswerConfirmation;
import eu.passerelle.catalog.specification.ConfirmationId;
import eu.passerelle.catalog.specification.ShowConfirmations;
import eu.passerelle.kit.identity.CurrentCaller;
import eu.passerelle.kit.identity.Role;
import eu.passerelle.kit.paging.PageQuery;
import eu.passerelle.kit.problem.Refusal.Flaw;
import eu.passerelle.kit.web.Form;
import eu.passerelle.kit.web.Reader;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** What others ask our organisation to answer for. */
@Path("/catalog/confirmations")
@RolesAllowed(Role.CATALOGUE_EDITOR)
public class ConfirmationPages {
    private static final int UNPROCESSABLE = 422;
    private static final int PER_PAGE = 20;
    private static final int LONGEST = 1_000;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance confirmations(ConfirmationsView view);

        static native TemplateInstance confirmation(ConfirmationCard view);
    }

    private final AnswerConfirmation answer;
    private final ShowConfirmations show;
    private final CurrentCaller caller;
    private final Reader reader;

    ConfirmationPages(
            AnswerConfirmation answer,
            ShowConfirmations show,
            CurrentCaller caller,
            Reader reader) {
        this.answer = answer;
        this.show = show;
        this.caller = caller;
        this.reader = reader;
    }

    /** What we were asked. */
    @GET
    @Operation(hidden = true)
    public Uni<TemplateInstance> askedOfUs(@QueryParam("after") String after) {
        return show.askedOf(own(), new PageQuery(PER_PAGE, after))
                .map(ConfirmationsView::of)
                .map(Templates::confirmations);
    }

    /** One thing we were asked, and what it is about. */
    @GET
    @Path("{id}")
    @Operation(hidden = true)
    public Uni<TemplateInstance> show(UUID id) {
        return page(id, Form.blank());
    }

    /** We answer for the award. */
    @POST
    @Path("{id}/acceptance")
    @Operation(hidden = true)
    public Uni<RestResponse<TemplateInstance>> accept(UUID id) {
        return answer.accept(new ConfirmationId(id), own())
                .map(accepted -> goTo("/catalog/confirmations/" + id));
    }

    /** We do not. */
    @POST
    @Path("{id}/refusal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Uni<RestResponse<TemplateInstance>> decline(
            UUID id, MultivaluedMap<String, String> sent) {
        var form = Form.sent(sent);
        var reason = form.value("reason").strip();
        return reason.isEmpty() || reason.length() > LONGEST
                ? page(id, form.with(wrong(reason))).map(ConfirmationPages::wrong)
                : answer.decline(new ConfirmationId(id), own(), reason)
                        .map(declined -> goTo("/catalog/confirmations/" + id));
    }

    private Uni<TemplateInstance> page(UUID id, Form form) {
        return show.show(new ConfirmationId(id), own())
                .map(asking -> ConfirmationCard.of(asking, form, reader.getLanguage()))
                .map(Templates::confirmation);
    }

    private List<Flaw> wrong(String reason) {
        var words = new FlawWords(reader.words(CatalogMessages.class));
        return words.of(List.of(new Flaw("/reason", reason.isEmpty() ? "needed" : "length", "")));
    }

    private ProviderId own() {
        return new ProviderId(caller.organisation());
    }

    private static RestResponse<TemplateInstance> goTo(String place) {
        return RestResponse.seeOther(URI.create(place));
    }

    private static RestResponse<TemplateInstance> wrong(TemplateInstance page) {
        return RestResponse.ResponseBuilder.<TemplateInstance>create(UNPROCESSABLE)
                .entity(page)
                .build();
    }
}
