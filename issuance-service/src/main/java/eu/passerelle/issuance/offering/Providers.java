package eu.passerelle.issuance.offering;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Where our copy of the providers is kept. */
public interface Providers {

    /** The provider, if we heard of it. */
    Uni<Optional<Provider>> get(ProviderId id);

    /** Those of the providers that we heard of. */
    Uni<List<Provider>> all(Collection<ProviderId> ids);

    /** Adds the provider or replaces what we knew of it. */
    Uni<Void> put(Provider provider);
}
