package eu.passerelle.recognition.agreement.web;

import eu.passerelle.kit.identity.Role;
import eu.passerelle.kit.paging.Page;
import eu.passerelle.kit.paging.PageQuery;
import eu.passerelle.kit.problem.Refusal.Flaw;
import eu.passerelle.kit.problem.Refused;
import eu.passerelle.kit.web.Form;
import eu.passerelle.kit.web.Reader;
import eu.passerelle.recognition.agreement.AgreementId;
import eu.passerelle.recognition.agreement.EndAgreement;
import eu.passerelle.recognition.agreement.ProposeAgreement;
import eu.passerelle.recognition.agreement.SignAgreement;
import eu.passerelle.recognition.partner.Names;
import eu.passerelle.recognition.programme.Target;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** Pages of agreements. */
@Path("/recognition")
@Produces(MediaType.TEXT_HTML)
class AgreementPages {
    private final Reading reading;
    private final ProposeAgreement propose;
    private final SignAgreement sign;
    private final EndAgreement end;
    private final Reader reader;

    AgreementPages(
            Reading reading,
            ProposeAgreement propose,
            SignAgreement sign,
            EndAgreement end,
            Reader reader) {
        this.reading = reading;
        this.propose = propose;
        this.sign = sign;
        this.end = end;
        this.reader = reader;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance all(Page<AgreementCard> page, boolean officer);

        static native TemplateInstance one(AgreementSheet sheet);

        static native TemplateInstance add(Form form, Choices choices);
    }

    /** What can be chosen in the form. */
    @TemplateData
    record Choices(List<Choice> organisations, List<Module> modules, List<Integer> rows) {
        static Choices of(Names names, List<Target.Active> targets, String language) {
            return new Choices(
                    names.partners().stream()
                            .map(p -> new Choice(p.id().value(), p.name()))
                            .toList(),
                    targets.stream().map(target -> Module.of(target, names, language)).toList(),
                    Stream.iterate(0, row -> row + 1).limit(AgreementForm.ROWS).toList());
        }
    }

    /** An organisation that can be chosen. */
    @TemplateData
    record Choice(String id, String name) {}

    /** A module that can be chosen. */
    @TemplateData
    record Module(String id, String title, String university) {
        static Module of(Target.Active target, Names names, String language) {
            return new Module(
                    target.id().toString(),
                    target.requirement().title().in(language),
                    names.of(target.provider()));
        }
    }

    @GET
    @PermitAll
    @Operation(hidden = true)
    public Uni<TemplateInstance> all(@Valid @BeanParam PageQuery query) {
        return reading.all(query).map(page -> Templates.all(page, reading.isOfficer()));
    }

    @GET
    @Path("/agreements/{id}")
    @PermitAll
    @Operation(hidden = true)
    public Uni<TemplateInstance> one(@PathParam("id") UUID id) {
        return reading.one(new AgreementId(id)).map(Templates::one);
    }

    @GET
    @Path("/agreements/new")
    @RolesAllowed(Role.RECOGNITION_OFFICER)
    @Operation(hidden = true)
    public Uni<TemplateInstance> blank() {
        return choices().map(choices -> Templates.add(Form.blank(), choices));
    }

    @POST
    @Path("/agreements")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.RECOGNITION_OFFICER)
    @Operation(hidden = true)
    public Uni<RestResponse<Object>> propose(MultivaluedMap<String, String> fields) {
        var form = new AgreementForm(Form.sent(fields));
        var sketch = form.sketch();
        return propose.propose(reading.officer(), sketch)
                .map(proposed -> page(proposed.id()))
                .onFailure(Refused.class)
                .recoverWithUni(refused -> again(fields, form, refused));
    }

    @POST
    @Path("/agreements/{id}/proposal")
    @RolesAllowed(Role.RECOGNITION_OFFICER)
    @Operation(hidden = true)
    public Uni<RestResponse<Object>> propose(@PathParam("id") UUID id) {
        return propose.propose(reading.officer(), new AgreementId(id)).map(a -> page(a.id()));
    }

    @POST
    @Path("/agreements/{id}/signatures")
    @RolesAllowed(Role.RECOGNITION_OFFICER)
    @Operation(hidden = true)
    public Uni<RestResponse<Object>> sign(@PathParam("id") UUID id) {
        return sign.sign(reading.officer(), new AgreementId(id)).map(a -> page(a.id()));
    }

    @POST
    @Path("/agreements/{id}/end")
    @RolesAllowed(Role.RECOGNITION_OFFICER)
    @Operation(hidden = true)
    public Uni<RestResponse<Object>> end(@PathParam("id") UUID id) {
        return end.end(reading.officer(), new AgreementId(id)).map(a -> page(a.id()));
    }

    private Uni<RestResponse<Object>> again(
            MultivaluedMap<String, String> fields, AgreementForm form, Refused refused) {
        var words = new FlawWords(reader.words(AgreementMessages.class));
        var unreadable = form.flaws().stream().map(words::of).toList();
        var others =
                words.of(refused.refusal()).stream()
                        .filter(flaw -> unreadable.stream().noneMatch(u -> isSame(u, flaw)));
        var wrong = Form.sent(fields).with(Stream.concat(unreadable.stream(), others).toList());
        return choices().map(choices -> unprocessable(Templates.add(wrong, choices)));
    }

    private Uni<Choices> choices() {
        return reading.names()
                .chain(names -> reading.targets().map(targets -> choices(names, targets)));
    }

    private Choices choices(Names names, List<Target.Active> targets) {
        return Choices.of(names, targets, reader.getLanguage());
    }

    private static boolean isSame(Flaw one, Flaw other) {
        return one.pointer().equals(other.pointer());
    }

    private static RestResponse<Object> unprocessable(TemplateInstance page) {
        return RestResponse.ResponseBuilder.create(422).entity((Object) page).build();
    }

    private static RestResponse<Object> page(AgreementId id) {
        return RestResponse.seeOther(URI.create("/recognition/agreements/" + id));
    }
}
