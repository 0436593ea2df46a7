package eu.passerelle.verification.trust;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Keeps our own copy of what others told about issuers. */
@ApplicationScoped
public class KeepTrust {
    private final Providers providers;
    private final IssuerKeys keys;
    private final Specifications specifications;

    KeepTrust(Providers providers, IssuerKeys keys, Specifications specifications) {
        this.providers = providers;
        this.keys = keys;
        this.specifications = specifications;
    }

    /** Keeps what a provider is now. */
    @WithTransaction
    public Uni<Void> keep(Provider provider) {
        return providers.put(provider);
    }

    /** Keeps a key; one that is retired or compromised stays so. */
    @WithTransaction
    public Uni<Void> keep(IssuerKey told) {
        return keys.get(told.key().id())
                .map(known -> known.map(key -> key.hearing(told)).orElse(told))
                .chain(keys::put);
    }

    /** Keeps a specification; a withdrawn one stays known, for credentials on it stay right. */
    @WithTransaction
    public Uni<Void> keep(Specification told) {
        return specifications
                .get(told.key())
                .map(known -> fullest(known, told))
                .chain(specifications::put);
    }

    private static Specification fullest(Optional<Specification> known, Specification told) {
        return known.filter(specification -> told.issuer().isEmpty()).orElse(told);
    }
}
