package eu.passerelle.catalog.offering.web;

import eu.passerelle.catalog.CatalogMessages;
import eu.passerelle.catalog.FlawWords;
import eu.passerelle.catalog.offering.OpenOffering;
import eu.passerelle.catalog.offering.Run;
import eu.passerelle.catalog.provider.ProviderId;
import eu.passerelle.catalog.specification.Exhibit;
import eu.passerelle.catalog.specification.ShowSpecification;
import eu.passerelle.catalog.specification.SpecificationId;
import eu.passerelle.catalog.specification.SpecificationRefusal;
import eu.passerelle.kit.identity.CurrentCaller;
import eu.passerelle.kit.identity.Role;
import eu.passerelle.kit.problem.Refusal.Flaw;
import eu.passerelle.kit.problem.Refused;
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

/** Announcing dates of what is published. */
@Path("/catalog/workspace/{id}/dates")
@RolesAllowed(Role.CATALOGUE_EDITOR)
public class DatesPages {
    private static final int UNPROCESSABLE = 422;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance dates(DatesView view);
    }

    private final ShowSpecification show;
    private final OpenOffering open;
    private final CurrentCaller caller;
    private final Reader reader;

    DatesPages(ShowSpecification show, OpenOffering open, CurrentCaller caller, Reader reader) {
        this.show = show;
        this.open = open;
        this.caller = caller;
        this.reader = reader;
    }

    /** The empty form. */
    @GET
    @Operation(hidden = true)
    public Uni<TemplateInstance> dates(UUID id) {
        return page(id, Form.blank());
    }

    /** Announces the dates. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Uni<RestResponse<TemplateInstance>> announce(
            UUID id, MultivaluedMap<String, String> sent) {
        var form = Form.sent(sent);
        var typed = new DatesForm(form);
        return typed.run()
                .map(run -> announce(id, run, form))
                .orElseGet(() -> again(id, form, typed.flaws()));
    }

    private Uni<RestResponse<TemplateInstance>> announce(UUID id, Run run, Form form) {
        return open.open(new SpecificationId(id), own(), run)
                .map(offering -> goTo("/catalog/specifications/" + id))
                .onFailure(DatesPages::hasFlaws)
                .recoverWithUni(failure -> again(id, form, ((Refused) failure).refusal().flaws()));
    }

    private Uni<RestResponse<TemplateInstance>> again(UUID id, Form form, List<Flaw> flaws) {
        var words = new FlawWords(reader.words(CatalogMessages.class));
        return page(id, form.with(words.of(flaws))).map(DatesPages::wrong);
    }

    private Uni<TemplateInstance> page(UUID id, Form form) {
        return show.show(new SpecificationId(id), OptionalInt.empty(), Optional.of(own()))
                .invoke(this::refuseForeign)
                .map(exhibit -> new DatesView(id.toString(), title(exhibit), form))
                .map(Templates::dates);
    }

    private void refuseForeign(Exhibit exhibit) {
        if (!exhibit.specification().isOf(own())) {
            var id = exhibit.specification().edition().id().toString();
            throw SpecificationRefusal.because(new SpecificationRefusal.UnknownSpecification(id));
        }
    }

    private String title(Exhibit exhibit) {
        var content = exhibit.specification().edition().content();
        return content.presentation().title().forReader(reader.getLanguage());
    }

    private static boolean hasFlaws(Throwable failure) {
        return failure instanceof Refused refused && !refused.refusal().flaws().isEmpty();
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
