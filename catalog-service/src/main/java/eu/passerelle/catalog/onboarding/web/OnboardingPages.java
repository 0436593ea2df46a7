package eu.passerelle.catalog.onboarding.web;

import eu.passerelle.catalog.CatalogMessages;
import eu.passerelle.catalog.FlawWords;
import eu.passerelle.catalog.onboarding.ShowLadder;
import eu.passerelle.catalog.provider.Profile;
import eu.passerelle.catalog.provider.ProviderId;
import eu.passerelle.catalog.provider.RegisterProvider;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** An organisation registers itself, and sees what each further step needs. */
@Path("/catalog/onboarding")
@RolesAllowed(Role.CATALOGUE_EDITOR)
public class OnboardingPages {
    private static final int UNPROCESSABLE = 422;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance onboarding(OnboardingView view);
    }

    private final ShowLadder ladder;
    private final RegisterProvider register;
    private final CurrentCaller caller;
    private final Reader reader;

    OnboardingPages(
            ShowLadder ladder, RegisterProvider register, CurrentCaller caller, Reader reader) {
        this.ladder = ladder;
        this.register = register;
        this.caller = caller;
        this.reader = reader;
    }

    /** How far we are. */
    @GET
    @Operation(hidden = true)
    public Uni<TemplateInstance> show() {
        return page(Form.blank());
    }

    /** Registers our organisation. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Uni<RestResponse<TemplateInstance>> register(MultivaluedMap<String, String> sent) {
        var form = Form.sent(sent);
        var typed = new RegistrationForm(form);
        return typed.profile()
                .map(profile -> register(profile, form))
                .orElseGet(() -> again(form, typed.flaws()));
    }

    private Uni<RestResponse<TemplateInstance>> register(Profile profile, Form form) {
        return register.registerOwn(own(), profile)
                .map(registered -> goOn())
                .onFailure(OnboardingPages::hasFlaws)
                .recoverWithUni(failure -> again(form, ((Refused) failure).refusal().flaws()));
    }

    private Uni<RestResponse<TemplateInstance>> again(Form form, List<Flaw> flaws) {
        var words = new FlawWords(reader.words(CatalogMessages.class));
        return page(form.with(words.of(flaws))).map(OnboardingPages::wrong);
    }

    private Uni<TemplateInstance> page(Form form) {
        return ladder.ofOwn(own())
                .map(found -> OnboardingView.of(found, form))
                .map(Templates::onboarding);
    }

    private static boolean hasFlaws(Throwable failure) {
        return failure instanceof Refused refused && !refused.refusal().flaws().isEmpty();
    }

    private ProviderId own() {
        return new ProviderId(caller.organisation());
    }

    private static RestResponse<TemplateInstance> goOn() {
        return RestResponse.seeOther(URI.create("/catalog/onboarding"));
    }

    private static RestResponse<TemplateInstance> wrong(TemplateInstance page) {
        return RestResponse.ResponseBuilder.<TemplateInstance>create(UNPROCESSABLE)
                .entity(page)
                .build();
    }
}
