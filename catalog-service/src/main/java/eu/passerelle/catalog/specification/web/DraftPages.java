package eu.passerelle.catalog.specification.web;

import eu.passerelle.catalog.provider.ProviderId;
import eu.passerelle.catalog.specification.Content;
import eu.passerelle.catalog.specification.DraftSpecification;
import eu.passerelle.catalog.specification.Exhibit;
import eu.passerelle.catalog.specification.Language;
import eu.passerelle.catalog.specification.PublishSpecification;
import eu.passerelle.catalog.specification.ShowSpecification;
import eu.passerelle.catalog.specification.Specification;
import eu.passerelle.catalog.specification.SpecificationId;
import eu.passerelle.kit.identity.CurrentCaller;
import eu.passerelle.kit.identity.Role;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** The writing desk: a guided form with the next step, and publishing with its flaws. */
@Path("/catalog/workspace/{id}")
@RolesAllowed(Role.CATALOGUE_EDITOR)
public class DraftPages {
    private static final int UNPROCESSABLE = 422;
    private static final int SPARE_ROWS = 2;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance draft(DraftView view);
    }

    private final ShowSpecification show;
    private final DraftSpecification draft;
    private final PublishSpecification publish;
    private final Adviser adviser;
    private final CurrentCaller caller;

    DraftPages(
            ShowSpecification show,
            DraftSpecification draft,
            PublishSpecification publish,
            Adviser adviser,
            CurrentCaller caller) {
        this.show = show;
        this.draft = draft;
        this.publish = publish;
        this.adviser = adviser;
        this.caller = caller;
    }

    /** The form as the draft fills it. */
    @GET
    @Operation(hidden = true)
    public Uni<TemplateInstance> write(
            UUID id, @QueryParam("language") String language, @QueryParam("kept") boolean kept) {
        return show.showDraft(new SpecificationId(id), own())
                .chain(exhibit -> page(exhibit, filled(exhibit, language), kept));
    }

    /** Saves what was typed; then stays, makes room for more outcomes, or publishes. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Uni<RestResponse<TemplateInstance>> save(UUID id, MultivaluedMap<String, String> sent) {
        var form = Form.sent(sent);
        return show.showDraft(new SpecificationId(id), own()).chain(exhibit -> save(exhibit, form));
    }

    private Uni<RestResponse<TemplateInstance>> save(Exhibit exhibit, Form form) {
        var typed = new DraftForm(form, exhibit.specification().edition().content());
        var content = typed.content();
        return typed.flaws().isEmpty()
                ? save(exhibit.specification().edition().id(), content, form)
                : page(exhibit, form.with(adviser.inWords(typed.flaws())), false)
                        .map(DraftPages::wrong);
    }

    private Uni<RestResponse<TemplateInstance>> save(
            SpecificationId id, Content content, Form form) {
        return draft.edit(id, own(), content)
                .chain(
                        saved ->
                                "publish".equals(form.value("do"))
                                        ? publish(id, form)
                                        : stay(id, form));
    }

    private Uni<RestResponse<TemplateInstance>> publish(SpecificationId id, Form form) {
        return publish.publish(id, own())
                .map(published -> goTo("/catalog/specifications/" + id))
                .onFailure(Refused.class)
                .recoverWithUni(refused -> refused(id, form, refused));
    }

    private Uni<RestResponse<TemplateInstance>> refused(
            SpecificationId id, Form form, Refused refused) {
        return show.showDraft(id, own())
                .chain(exhibit -> page(exhibit, flawed(exhibit, form, refused), true))
                .map(DraftPages::wrong);
    }

    private Form flawed(Exhibit exhibit, Form form, Refused refused) {
        var filled = filled(exhibit, form.value("language"));
        return refused.refusal().flaws().isEmpty()
                ? filled.with(refused.refusal())
                : filled.with(adviser.inWords(refused.refusal().flaws()));
    }

    private static Uni<RestResponse<TemplateInstance>> stay(SpecificationId id, Form form) {
        var place = "/catalog/workspace/%s?kept=true&language=%s#%s";
        var language = Optional.of(form.value("language")).filter(Language::isTag).orElse("en");
        var at = "add".equals(form.value("do")) ? "outcomes" : "";
        return Uni.createFrom().item(goTo(place.formatted(id, language, at)));
    }

    private Uni<TemplateInstance> page(Exhibit exhibit, Form form, boolean kept) {
        return adviser.advise(exhibit, own())
                .map(advice -> view(exhibit.specification(), form, advice, kept))
                .chain(view -> adviser.bodies(exhibit, own()).map(view::with))
                .map(Templates::draft);
    }

    private static DraftView view(
            Specification specification, Form form, DraftView.Advice advice, boolean kept) {
        int rows = specification.edition().content().outcomes().size() + SPARE_ROWS;
        return DraftView.of(specification.asDraft(), form, rows, advice, kept);
    }

    /** In the language asked for, or the one the title is in. */
    private static Form filled(Exhibit exhibit, String language) {
        var content = exhibit.specification().edition().content();
        var titles = content.presentation().title().byLanguage();
        var chosen =
                Optional.ofNullable(language)
                        .filter(Language::isTag)
                        .or(() -> titles.keySet().stream().findFirst())
                        .orElse("en");
        return DraftForm.filled(content, chosen);
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
