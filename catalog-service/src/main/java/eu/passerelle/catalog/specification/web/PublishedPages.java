package eu.passerelle.catalog.specification.web;

import eu.passerelle.catalog.CatalogMessages;
import eu.passerelle.catalog.FlawWords;
import eu.passerelle.catalog.provider.ProviderId;
import eu.passerelle.catalog.specification.Exhibit;
import eu.passerelle.catalog.specification.ReviseSpecification;
import eu.passerelle.catalog.specification.ShowSpecification;
import eu.passerelle.catalog.specification.SpecificationId;
import eu.passerelle.catalog.specification.SpecificationRefusal;
import eu.passerelle.catalog.specification.WithdrawSpecification;
import eu.passerelle.kit.identity.CurrentCaller;
import eu.passerelle.kit.identity.Role;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** What an organisation published: a next version, or its end. */
@Path("/catalog/workspace/{id}")
@RolesAllowed(Role.CATALOGUE_EDITOR)
public class PublishedPages {
    private static final int UNPROCESSABLE = 422;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance published(PublishedView view);
    }

    private final ShowSpecification show;
    private final ReviseSpecification revise;
    private final WithdrawSpecification withdraw;
    private final CurrentCaller caller;
    private final Reader reader;

    PublishedPages(
            ShowSpecification show,
            ReviseSpecification revise,
            WithdrawSpecification withdraw,
            CurrentCaller caller,
            Reader reader) {
        this.show = show;
        this.revise = revise;
        this.withdraw = withdraw;
        this.caller = caller;
        this.reader = reader;
    }

    /** What may be done with it. */
    @GET
    @Path("published")
    @Operation(hidden = true)
    public Uni<TemplateInstance> published(UUID id) {
        return page(id, Form.blank());
    }

    /** Begins the next version, and goes on to its form. */
    @POST
    @Path("versions")
    @Operation(hidden = true)
    public Uni<RestResponse<TemplateInstance>> revise(UUID id) {
        return revise.revise(new SpecificationId(id), own())
                .map(draft -> goTo("/catalog/workspace/" + id));
    }

    /** Takes it off the offer. */
    @POST
    @Path("withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Uni<RestResponse<TemplateInstance>> withdraw(
            UUID id, MultivaluedMap<String, String> sent) {
        var form = Form.sent(sent);
        var reason = form.value("reason").strip();
        return reason.isEmpty()
                ? page(id, form.with(unreasoned())).map(PublishedPages::wrong)
                : withdraw.withdraw(new SpecificationId(id), own(), reason)
                        .map(withdrawn -> goTo("/catalog/specifications/" + id));
    }

    private Uni<TemplateInstance> page(UUID id, Form form) {
        return show.show(new SpecificationId(id), OptionalInt.empty(), Optional.of(own()))
                .invoke(this::refuseForeign)
                .map(exhibit -> view(exhibit, form))
                .map(Templates::published);
    }

    private PublishedView view(Exhibit exhibit, Form form) {
        var published = exhibit.specification().asPublished();
        return PublishedView.of(published, form, reader.getLanguage());
    }

    private void refuseForeign(Exhibit exhibit) {
        if (!exhibit.specification().isOf(own())) {
            var id = exhibit.specification().edition().id().toString();
            throw SpecificationRefusal.because(new SpecificationRefusal.UnknownSpecification(id));
        }
    }

    private List<Flaw> unreasoned() {
        var words = new FlawWords(reader.words(CatalogMessages.class));
        return words.of(List.of(new Flaw("/reason", "needed", "")));
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
