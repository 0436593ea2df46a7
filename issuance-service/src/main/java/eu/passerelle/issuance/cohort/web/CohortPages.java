package eu.passerelle.issuance.cohort.web;

import eu.passerelle.issuance.cohort.Cohort;
import eu.passerelle.issuance.cohort.CohortId;
import eu.passerelle.issuance.cohort.CohortRefusal;
import eu.passerelle.issuance.cohort.ConfirmCohort;
import eu.passerelle.issuance.cohort.ReadCohorts;
import eu.passerelle.issuance.cohort.UploadCohort;
import eu.passerelle.issuance.offering.ProviderId;
import eu.passerelle.kit.identity.CurrentCaller;
import eu.passerelle.kit.identity.Role;
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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Awarding a whole run: choose a file, look, confirm, watch. */
@Path("/issuance/cohorts")
@RolesAllowed(Role.ISSUER)
@Produces(MediaType.TEXT_HTML)
class CohortPages {

    private static final PageQuery NEWEST = new PageQuery(20, null);

    private final Runs runs;
    private final CohortForm form;
    private final UploadCohort upload;
    private final ConfirmCohort confirm;
    private final ReadCohorts read;
    private final FaultWords words;
    private final CurrentCaller caller;

    CohortPages(
            Runs runs,
            CohortForm form,
            UploadCohort upload,
            ConfirmCohort confirm,
            ReadCohorts read,
            FaultWords words,
            CurrentCaller caller) {
        this.runs = runs;
        this.form = form;
        this.upload = upload;
        this.confirm = confirm;
        this.read = read;
        this.words = words;
        this.caller = caller;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance all(
                List<Run> runs, List<SchemeChoice> schemes, List<CohortCard> cohorts, Form form);

        static native TemplateInstance one(CohortCard cohort);
    }

    @GET
    public Uni<TemplateInstance> all() {
        return page(Form.blank());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Uni<RestResponse<TemplateInstance>> upload(
            @RestForm String run, @RestForm String scheme, @RestForm("file") FileUpload file) {
        return form.read(run, scheme, file)
                .chain(sent -> upload.upload(issuer(), sent))
                .map(CohortPages::seeOther)
                .onFailure(CohortPages::isInTheForm)
                .recoverWithUni(refused -> again(form.typed(run, scheme), (Refused) refused));
    }

    @GET
    @Path("/{id}")
    public Uni<TemplateInstance> one(@PathParam("id") UUID id) {
        return read.one(issuer(), new CohortId(id))
                .map(CohortCard::of)
                .map(words::said)
                .map(Templates::one);
    }

    /** Whoever comes second sees how far it is, as the first one does. */
    @POST
    @Path("/{id}/confirmation")
    public Uni<RestResponse<TemplateInstance>> confirm(@PathParam("id") UUID id) {
        return confirm.confirm(issuer(), new CohortId(id))
                .map(CohortPages::seeOther)
                .onFailure(CohortPages::isConfirmed)
                .recoverWithItem(() -> seeOther(new CohortId(id)));
    }

    private Uni<RestResponse<TemplateInstance>> again(Form typed, Refused refused) {
        return page(typed.with(words.said(refused.refusal().flaws())))
                .map(
                        page ->
                                RestResponse.ResponseBuilder.<TemplateInstance>create(422)
                                        .entity(page)
                                        .build());
    }

    private Uni<TemplateInstance> page(Form typed) {
        var schemes = SchemeChoice.all();
        return runs.of(issuer())
                .chain(
                        choice ->
                                read.all(issuer(), NEWEST)
                                        .map(page -> page.map(CohortCard::of).items())
                                        .map(
                                                cards ->
                                                        Templates.all(
                                                                choice, schemes, cards, typed)));
    }

    private static RestResponse<TemplateInstance> seeOther(Cohort cohort) {
        return seeOther(cohort.outline().id());
    }

    private static RestResponse<TemplateInstance> seeOther(CohortId id) {
        return RestResponse.seeOther(URI.create("/issuance/cohorts/" + id));
    }

    private static boolean isInTheForm(Throwable failure) {
        return failure instanceof Refused refused && !refused.refusal().flaws().isEmpty();
    }

    private static boolean isConfirmed(Throwable failure) {
        return failure instanceof Refused refused
                && refused.refusal() instanceof CohortRefusal.AlreadyConfirmed;
    }

    private ProviderId issuer() {
        return new ProviderId(caller.organisation());
    }
}
