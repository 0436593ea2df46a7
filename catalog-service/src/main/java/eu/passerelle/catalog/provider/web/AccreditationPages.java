package eu.passerelle.catalog.provider.web;

import eu.passerelle.catalog.CatalogMessages;
import eu.passerelle.catalog.FlawWords;
import eu.passerelle.catalog.provider.AccreditationId;
import eu.passerelle.catalog.provider.Grant;
import eu.passerelle.catalog.provider.ProviderId;
import eu.passerelle.catalog.provider.RecordAccreditation;
import eu.passerelle.catalog.provider.ShowProviders;
import eu.passerelle.catalog.provider.WithdrawAccreditation;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** Reviewers record what their agency decided, and end it. */
@Path("/catalog/providers/{id: " + ProviderId.PATTERN + "}/accreditations")
@RolesAllowed(Role.QA_REVIEWER)
public class AccreditationPages {
    private static final int UNPROCESSABLE = 422;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance accreditation(AccreditationView view);
    }

    private final ShowProviders show;
    private final RecordAccreditation record;
    private final WithdrawAccreditation withdraw;
    private final CurrentCaller caller;
    private final Reader reader;

    AccreditationPages(
            ShowProviders show,
            RecordAccreditation record,
            WithdrawAccreditation withdraw,
            CurrentCaller caller,
            Reader reader) {
        this.show = show;
        this.record = record;
        this.withdraw = withdraw;
        this.caller = caller;
        this.reader = reader;
    }

    /** The empty form. */
    @GET
    @Operation(hidden = true)
    public Uni<TemplateInstance> form(String id) {
        return page(id, Form.blank());
    }

    /** Records it. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Uni<RestResponse<TemplateInstance>> record(
            String id, MultivaluedMap<String, String> sent) {
        var form = Form.sent(sent);
        var typed = new AccreditationForm(form);
        return typed.grant(new ProviderId(id), own())
                .map(grant -> record(id, grant, form))
                .orElseGet(() -> again(id, form, typed.flaws()));
    }

    /** Ends one that our agency recorded. */
    @POST
    @Path("{accreditation}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Uni<RestResponse<TemplateInstance>> withdraw(
            String id, UUID accreditation, MultivaluedMap<String, String> sent) {
        var reason = Form.sent(sent).value("reason").strip();
        var said = reason.isEmpty() ? reader.words(CatalogMessages.class).withdraw() : reason;
        return withdraw.withdraw(new AccreditationId(accreditation), own(), said)
                .map(withdrawn -> goTo(id));
    }

    private Uni<RestResponse<TemplateInstance>> record(String id, Grant grant, Form form) {
        return record.record(grant)
                .map(recorded -> goTo(id))
                .onFailure(AccreditationPages::hasFlaws)
                .recoverWithUni(failure -> again(id, form, ((Refused) failure).refusal().flaws()));
    }

    private Uni<RestResponse<TemplateInstance>> again(String id, Form form, List<Flaw> flaws) {
        var words = new FlawWords(reader.words(CatalogMessages.class));
        return page(id, form.with(words.of(flaws))).map(AccreditationPages::wrong);
    }

    private Uni<TemplateInstance> page(String id, Form form) {
        return show.show(new ProviderId(id))
                .map(provider -> new AccreditationView(id, provider.profile().name(), form))
                .map(Templates::accreditation);
    }

    private static boolean hasFlaws(Throwable failure) {
        return failure instanceof Refused refused && !refused.refusal().flaws().isEmpty();
    }

    private ProviderId own() {
        return new ProviderId(caller.organisation());
    }

    private static RestResponse<TemplateInstance> goTo(String id) {
        return RestResponse.seeOther(URI.create("/catalog/providers/" + id));
    }

    private static RestResponse<TemplateInstance> wrong(TemplateInstance page) {
        return RestResponse.ResponseBuilder.<TemplateInstance>create(UNPROCESSABLE)
                .entity(page)
                .build();
    }
}
