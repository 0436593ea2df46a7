package eu.passerelle.catalog.search.web;

import eu.passerelle.catalog.provider.ProviderId;
import eu.passerelle.catalog.search.CompareCourses;
import eu.passerelle.catalog.search.Comparison;
import eu.passerelle.catalog.specification.SpecificationId;
import eu.passerelle.kit.identity.CurrentCaller;
import eu.passerelle.kit.web.Reader;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Up to four courses side by side. */
@Path("/catalog/compare")
@PermitAll
public class ComparePages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance compare(CompareView view);
    }

    private final CompareCourses compare;
    private final CurrentCaller caller;
    private final Reader reader;

    ComparePages(CompareCourses compare, CurrentCaller caller, Reader reader) {
        this.compare = compare;
        this.caller = caller;
        this.reader = reader;
    }

    /** Those that are asked for; how to choose where none are. */
    @GET
    @Operation(hidden = true)
    public Uni<TemplateInstance> compare(@QueryParam("id") List<UUID> ids) {
        return compare.compare(
                        ids.stream().map(SpecificationId::new).toList(),
                        caller.get().organisation().map(ProviderId::new))
                .map(shown -> shown.stream().map(Comparison::of).toList())
                .map(columns -> CompareView.of(columns, reader.getLanguage()))
                .map(Templates::compare);
    }
}
