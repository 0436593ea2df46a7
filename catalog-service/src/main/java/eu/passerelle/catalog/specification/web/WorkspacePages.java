package eu.passerelle.catalog.specification.web;

import eu.passerelle.catalog.CatalogMessages;
import eu.passerelle.catalog.FlawWords;
import eu.passerelle.catalog.provider.ProviderId;
import eu.passerelle.catalog.specification.DraftSpecification;
import eu.passerelle.catalog.specification.ShowSpecification;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** The lists of an organisation's own courses, and where one begins. */
@Path("/catalog/workspace")
@RolesAllowed(Role.CATALOGUE_EDITOR)
public class WorkspacePages {
    private static final int UNPROCESSABLE = 422;
    private static final int PER_PAGE = 20;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance workspace(WorkspaceView view);
    }

    private final ShowSpecification show;
    private final DraftSpecification draft;
    private final CurrentCaller caller;
    private final Reader reader;

    WorkspacePages(
            ShowSpecification show, DraftSpecification draft, CurrentCaller caller, Reader reader) {
        this.show = show;
        this.draft = draft;
        this.caller = caller;
        this.reader = reader;
    }

    /** The drafts. */
    @GET
    @Operation(hidden = true)
    public Uni<TemplateInstance> drafts(@QueryParam("after") String after) {
        return drafts(Form.blank(), after);
    }

    /** What is published. */
    @GET
    @Path("published")
    @Operation(hidden = true)
    public Uni<TemplateInstance> published(@QueryParam("after") String after) {
        return show.published(own(), new PageQuery(PER_PAGE, after))
                .map(WorkspaceView::ofPublished)
                .map(Templates::workspace);
    }

    /** Begins a course with a title, and goes on to its form. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Uni<RestResponse<TemplateInstance>> begin(MultivaluedMap<String, String> sent) {
        var form = Form.sent(sent);
        if (form.value("title").isBlank()) {
            return drafts(form.with(untitled()), null).map(WorkspacePages::wrong);
        }
        var content = NewDraft.titled(form.value("title"), reader.getLanguage(), own());
        return draft.draft(own(), content)
                .map(begun -> URI.create("/catalog/workspace/" + begun.edition().id()))
                .map(RestResponse::seeOther);
    }

    private Uni<TemplateInstance> drafts(Form form, String after) {
        return show.drafts(own(), new PageQuery(PER_PAGE, after))
                .map(page -> WorkspaceView.ofDrafts(form, page))
                .map(Templates::workspace);
    }

    private List<Flaw> untitled() {
        var words = new FlawWords(reader.words(CatalogMessages.class));
        return words.of(List.of(new Flaw("/title", "title-stated", "")));
    }

    private ProviderId own() {
        return new ProviderId(caller.organisation());
    }

    private static RestResponse<TemplateInstance> wrong(TemplateInstance page) {
        return RestResponse.ResponseBuilder.<TemplateInstance>create(UNPROCESSABLE)
                .entity(page)
                .build();
    }
}
