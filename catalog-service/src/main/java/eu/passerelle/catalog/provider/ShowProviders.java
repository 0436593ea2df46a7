package eu.passerelle.catalog.provider;

import eu.passerelle.kit.paging.Page;
import eu.passerelle.kit.paging.PageQuery;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Shows providers to everybody. */
@ApplicationScoped
public class ShowProviders {
    private final Providers providers;

    ShowProviders(Providers providers) {
        this.providers = providers;
    }

    /** That one. */
    @WithTransaction
    public Uni<Provider> show(ProviderId id) {
        return providers.get(id);
    }

    /** A page of all, by alias. */
    @WithTransaction
    public Uni<Page<Provider>> list(PageQuery query) {
        return providers.page(query);
    }
}
