package eu.passerelle.recognition.programme.web;

import eu.passerelle.kit.identity.CurrentCaller;
import eu.passerelle.kit.identity.Role;
import eu.passerelle.kit.paging.Page;
import eu.passerelle.kit.paging.PageQuery;
import eu.passerelle.kit.problem.Refusal.Flaw;
import eu.passerelle.kit.problem.Refused;
import eu.passerelle.kit.web.Form;
import eu.passerelle.kit.web.Reader;
import eu.passerelle.recognition.partner.KnowPartners;
import eu.passerelle.recognition.partner.Names;
import eu.passerelle.recognition.partner.ProviderId;
import eu.passerelle.recognition.programme.BrowseTargets;
import eu.passerelle.recognition.programme.Target;
import eu.passerelle.recognition.programme.TargetId;
import io.quarkus.qute.CheckedTemplate;
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

/** Pages of targets. */
@Path("/recognition/targets")
@Produces(MediaType.TEXT_HTML)
class TargetPages {
    private final BrowseTargets browse;
    private final Writing writing;
    private final KnowPartners partners;
    private final CurrentCaller caller;
    private final Reader reader;

    TargetPages(
            BrowseTargets browse,
            Writing writing,
            KnowPartners partners,
            CurrentCaller caller,
            Reader reader) {
        this.browse = browse;
        this.writing = writing;
        this.partners = partners;
        this.caller = caller;
        this.reader = reader;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance all(Page<TargetCard> page, boolean officer);

        static native TemplateInstance one(TargetCard target, boolean own);

        static native TemplateInstance add(Form form, List<Integer> rows);
    }

    @GET
    @PermitAll
    @Operation(hidden = true)
    public Uni<TemplateInstance> all(@Valid @BeanParam PageQuery query) {
        return browse.active(query.afterId().map(TargetId::new), query.limit())
                .map(targets -> Page.of(targets, query, t -> List.of(t.id().toString())))
                .chain(page -> partners.names().map(names -> cards(page, names)))
                .map(page -> Templates.all(page, isOfficer()));
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(hidden = true)
    public Uni<TemplateInstance> one(@PathParam("id") UUID id) {
        return browse.one(new TargetId(id)).chain(this::shown);
    }

    @GET
    @Path("/new")
    @RolesAllowed(Role.RECOGNITION_OFFICER)
    @Operation(hidden = true)
    public TemplateInstance blank() {
        return Templates.add(Form.blank(), rows());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.RECOGNITION_OFFICER)
    @Operation(hidden = true)
    public Uni<RestResponse<Object>> add(MultivaluedMap<String, String> fields) {
        var form = new TargetForm(Form.sent(fields));
        var sketch = form.sketch();
        return writing.add
                .add(own(), sketch)
                .map(target -> seeOther("/recognition/targets/" + target.id()))
                .onFailure(Refused.class)
                .recoverWithItem(refused -> again(fields, form, refused));
    }

    @POST
    @Path("/{id}/retirement")
    @RolesAllowed(Role.RECOGNITION_OFFICER)
    @Operation(hidden = true)
    public Uni<RestResponse<Object>> retire(@PathParam("id") UUID id) {
        return writing.retire
                .retire(own(), new TargetId(id))
                .map(target -> seeOther("/recognition/targets/" + target.id()));
    }

    private Uni<TemplateInstance> shown(Target target) {
        var own =
                isOfficer()
                        && caller.get()
                                .organisation()
                                .filter(target.provider().value()::equals)
                                .isPresent();
        return partners.names()
                .map(
                        names ->
                                Templates.one(
                                        TargetCard.of(target, names, reader.getLanguage()), own));
    }

    private RestResponse<Object> again(
            MultivaluedMap<String, String> fields, TargetForm form, Refused refused) {
        var words = new FlawWords(reader.words(TargetMessages.class));
        var unreadable = form.flaws();
        var others =
                refused.refusal().flaws().stream()
                        .filter(flaw -> unreadable.stream().noneMatch(u -> isSame(u, flaw)));
        var flaws = Stream.concat(unreadable.stream(), others).map(words::of).toList();
        return RestResponse.ResponseBuilder.create(422)
                .entity((Object) Templates.add(Form.sent(fields).with(flaws), rows()))
                .build();
    }

    private boolean isOfficer() {
        return caller.get().is(Role.RECOGNITION_OFFICER);
    }

    private ProviderId own() {
        return new ProviderId(caller.organisation());
    }

    private static boolean isSame(Flaw one, Flaw other) {
        return one.pointer().equals(other.pointer());
    }

    private Page<TargetCard> cards(Page<Target.Active> page, Names names) {
        return page.map(target -> TargetCard.of(target, names, reader.getLanguage()));
    }

    private static List<Integer> rows() {
        return Stream.iterate(0, row -> row + 1).limit(TargetForm.ROWS).toList();
    }

    private static RestResponse<Object> seeOther(String path) {
        return RestResponse.seeOther(URI.create(path));
    }
}
