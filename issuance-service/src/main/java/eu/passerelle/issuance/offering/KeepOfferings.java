package eu.passerelle.issuance.offering;

import eu.passerelle.contracts.catalog.v1.OfferingOpened;
import eu.passerelle.contracts.catalog.v1.ProviderRegistered;
import eu.passerelle.contracts.catalog.v1.ProviderSuspended;
import eu.passerelle.contracts.catalog.v1.SpecificationPublished;
import eu.passerelle.contracts.catalog.v1.SpecificationWithdrawn;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;

/** Keeps our copy of the catalogue true. */
@ApplicationScoped
public class KeepOfferings {

    private final Providers providers;
    private final Specifications specifications;
    private final Offerings offerings;
    private final Newcomers newcomers;

    KeepOfferings(
            Providers providers,
            Specifications specifications,
            Offerings offerings,
            Newcomers newcomers) {
        this.providers = providers;
        this.specifications = specifications;
        this.offerings = offerings;
        this.newcomers = newcomers;
    }

    /** A provider may award from now on. */
    public Uni<Void> keep(ProviderRegistered fact) {
        var provider =
                new Provider.Registered(
                        new ProviderId(fact.providerId()),
                        fact.name(),
                        fact.country(),
                        URI.create(fact.homepage()));
        return providers.put(provider).chain(() -> newcomers.welcome(provider.id()));
    }

    /** A provider may award no more. */
    public Uni<Void> keep(ProviderSuspended fact) {
        return providers.put(
                new Provider.Suspended(
                        new ProviderId(fact.providerId()),
                        fact.name(),
                        fact.country(),
                        URI.create(fact.homepage()),
                        fact.suspendedAt()));
    }

    /** A version can be awarded from now on. */
    public Uni<Void> keep(SpecificationPublished fact) {
        return specifications.put(new Specification.Published(fact));
    }

    /** A version is offered no more. Of one we never heard there is nothing to withdraw. */
    public Uni<Void> keep(SpecificationWithdrawn fact) {
        var key = new SpecificationKey(UUID.fromString(fact.specificationId()), fact.version());
        return specifications.get(key).chain(known -> withdraw(known, fact));
    }

    /** A run takes place. */
    public Uni<Void> keep(OfferingOpened fact) {
        return offerings.put(
                new Offering(
                        UUID.fromString(fact.offeringId()),
                        new SpecificationKey(
                                UUID.fromString(fact.specificationId()),
                                fact.specificationVersion()),
                        new ProviderId(fact.providerId()),
                        fact.startsOn(),
                        fact.endsOn(),
                        fact.mode(),
                        fact.language()));
    }

    private Uni<Void> withdraw(Optional<Specification> known, SpecificationWithdrawn fact) {
        return switch (known.orElse(null)) {
            case Specification.Published published ->
                    specifications.put(published.withdraw(fact.withdrawnAt()));
            case Specification.Withdrawn ignored -> Uni.createFrom().voidItem();
            case null -> Uni.createFrom().voidItem();
        };
    }
}
