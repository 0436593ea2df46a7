package eu.passerelle.catalog.search.rest;

import eu.passerelle.catalog.provider.ProviderId;
import eu.passerelle.catalog.search.CompareCourses;
import eu.passerelle.catalog.search.Comparison;
import eu.passerelle.catalog.specification.SpecificationId;
import eu.passerelle.kit.identity.CurrentCaller;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Courses side by side over HTTP. */
@Path("/api/catalog/comparisons")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Search")
@PermitAll
class ComparisonResource {
    private final CompareCourses compare;
    private final CurrentCaller caller;

    ComparisonResource(CompareCourses compare, CurrentCaller caller) {
        this.compare = compare;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "compareSpecifications",
            summary = "Puts up to four specifications side by side",
            description =
                    "What each of them states, what it may be called, and what nobody stated.")
    public Uni<ComparisonView> compare(
            @QueryParam("id") @NotEmpty @Size(max = CompareCourses.MOST) List<UUID> ids) {
        return compare.compare(
                        ids.stream().map(SpecificationId::new).toList(),
                        caller.get().organisation().map(ProviderId::new))
                .map(shown -> shown.stream().map(Comparison::of).toList())
                .map(ComparisonView::of);
    }
}
