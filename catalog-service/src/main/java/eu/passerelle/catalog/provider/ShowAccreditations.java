package eu.passerelle.catalog.provider;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Shows to everybody what quality agencies decided about a provider. */
@ApplicationScoped
public class ShowAccreditations {
    private final Providers providers;
    private final Accreditations accreditations;

    ShowAccreditations(Providers providers, Accreditations accreditations) {
        this.providers = providers;
        this.accreditations = accreditations;
    }

    /** All that were ever recorded for that provider, newest first. */
    @WithTransaction
    public Uni<List<Accreditation>> of(ProviderId holder) {
        return providers.get(holder).chain(found -> accreditations.of(List.of(holder)));
    }
}
