package eu.passerelle.catalog.provider;

import eu.passerelle.contracts.catalog.v1.CatalogEvent;
import eu.passerelle.contracts.catalog.v1.ProviderRegistered;
import eu.passerelle.contracts.catalog.v1.ProviderSuspended;

/** What the others are told of a provider. */
final class Announcement {

    private Announcement() {}

    static CatalogEvent of(Provider provider) {
        var profile = provider.profile();
        return switch (provider) {
            case Provider.Registered registered ->
                    new ProviderRegistered(
                            registered.id().value(),
                            profile.name(),
                            profile.kind(),
                            profile.country(),
                            profile.homepage().toString());
            case Provider.Suspended suspended ->
                    new ProviderSuspended(
                            suspended.id().value(),
                            profile.name(),
                            profile.kind(),
                            profile.country(),
                            profile.homepage().toString(),
                            suspended.suspendedAt());
        };
    }
}
