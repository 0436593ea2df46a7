package eu.passerelle.catalog.provider;

import eu.passerelle.kit.paging.Page;
import eu.passerelle.kit.paging.PageQuery;
import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All providers. */
public interface Providers {

    /** The provider of that alias, if there is one. */
    Uni<Optional<Provider>> find(ProviderId id);

    /** Like {@link #find}, and nobody else changes it until the transaction ends. */
    Uni<Optional<Provider>> findToChange(ProviderId id);

    /** Those of the aliases that are known, in the order of their aliases. */
    Uni<List<Provider>> findAll(Collection<ProviderId> ids);

    /** Adds a newcomer; false if the alias is taken. */
    Uni<Boolean> add(Provider.Registered newcomer);

    /** Keeps a changed provider. */
    Uni<Void> put(Provider provider);

    /** A page of all, by alias. */
    Uni<Page<Provider>> page(PageQuery query);

    /** The provider of that alias, or the refusal that there is none. */
    default Uni<Provider> get(ProviderId id) {
        return find(id).map(found -> found.orElseThrow(() -> unknown(id)));
    }

    /** Like {@link #get}, and nobody else changes it until the transaction ends. */
    default Uni<Provider> getToChange(ProviderId id) {
        return findToChange(id).map(found -> found.orElseThrow(() -> unknown(id)));
    }

    private static RuntimeException unknown(ProviderId id) {
        return ProviderRefusal.because(new ProviderRefusal.UnknownProvider(id.value()));
    }
}
