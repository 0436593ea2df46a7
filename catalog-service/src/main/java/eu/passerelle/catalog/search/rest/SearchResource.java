package eu.passerelle.catalog.search.rest;

import eu.passerelle.catalog.search.SearchCatalogue;
import eu.passerelle.kit.paging.PageQuery;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The search over HTTP. */
@Path("/api/catalog/specifications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Search", description = "Finding what can be learned")
@PermitAll
class SearchResource {
    private final SearchCatalogue search;

    SearchResource(SearchCatalogue search) {
        this.search = search;
    }

    @GET
    @Operation(
            operationId = "searchSpecifications",
            summary = "Finds what is published",
            description =
                    "By words, the best fit comes first; without words, the newest. Where nothing is"
                            + " spelled like that, what comes nearest, and `spelling` says so. What"
                            + " a provider does not state is missing here, too.")
    public Uni<FoundView> search(
            @Valid @BeanParam WishQuery wish, @Valid @BeanParam PageQuery query) {
        return search.search(wish.wish(), query).map(FoundView::of);
    }
}
