package eu.passerelle.catalog.onboarding.web;

import eu.passerelle.catalog.onboarding.ShowLadder;
import eu.passerelle.catalog.provider.ProviderId;
import eu.passerelle.catalog.provider.ShowAccreditations;
import eu.passerelle.catalog.provider.ShowProviders;
import eu.passerelle.kit.identity.CurrentCaller;
import eu.passerelle.kit.paging.PageQuery;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Who is in the catalogue, who looked at their quality, and what they may do. */
@Path("/catalog/providers")
@PermitAll
public class ProviderPages {
    private static final int PER_PAGE = 50;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance providers(ProvidersView view);

        static native TemplateInstance provider(ProviderView view);
    }

    private final ShowProviders providers;
    private final ShowAccreditations accreditations;
    private final ShowLadder ladder;
    private final CurrentCaller caller;

    ProviderPages(
            ShowProviders providers,
            ShowAccreditations accreditations,
            ShowLadder ladder,
            CurrentCaller caller) {
        this.providers = providers;
        this.accreditations = accreditations;
        this.ladder = ladder;
        this.caller = caller;
    }

    /** All of them, by alias. */
    @GET
    @Operation(hidden = true)
    public Uni<TemplateInstance> all(@QueryParam("after") String after) {
        return providers
                .list(new PageQuery(PER_PAGE, after))
                .map(ProvidersView::of)
                .map(Templates::providers);
    }

    /** One of them. */
    @GET
    @Path("{id: " + ProviderId.PATTERN + "}")
    @Operation(hidden = true)
    public Uni<TemplateInstance> one(String id) {
        var key = new ProviderId(id);
        return providers
                .show(key)
                .map(provider -> ProviderView.of(provider, caller.get()))
                .chain(view -> accreditations.of(key).map(view::with))
                .chain(view -> ladder.of(key).map(view::with))
                .map(Templates::provider);
    }
}
