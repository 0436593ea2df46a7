package eu.passerelle.catalog.search.web;

import eu.passerelle.catalog.search.SearchCatalogue;
import eu.passerelle.kit.paging.PageQuery;
import eu.passerelle.kit.web.Reader;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The page on which everybody searches. */
@Path("/catalog")
@PermitAll
public class SearchPages {
    private static final int PER_PAGE = 12;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance search(SearchView view);
    }

    private final SearchCatalogue search;
    private final Reader reader;

    SearchPages(SearchCatalogue search, Reader reader) {
        this.search = search;
        this.reader = reader;
    }

    /** What fits; the newest where nothing was asked for. */
    @GET
    @Operation(hidden = true)
    public Uni<TemplateInstance> search(@QueryParam("after") String after, @Context UriInfo uri) {
        var wish = new WishForm(uri.getQueryParameters());
        var later = after != null && !after.isEmpty();
        return search.search(wish.wish(), new PageQuery(PER_PAGE, after))
                .map(
                        found ->
                                Templates.search(
                                        SearchView.of(wish, found, later, reader.getLanguage())));
    }
}
