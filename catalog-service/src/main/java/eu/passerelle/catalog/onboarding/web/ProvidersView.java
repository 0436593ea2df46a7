package eu.passerelle.catalog.onboarding.web;

import eu.passerelle.catalog.provider.Provider;
import eu.passerelle.contracts.catalog.v1.ProviderKind;
import eu.passerelle.kit.paging.Page;
import java.util.List;

/**
 * A page of all providers.
 *
 * @param items by alias
 * @param next the address of the next page; null on the last one
 */
public record ProvidersView(List<Item> items, String next) {

    /**
     * A provider in the list.
     *
     * @param id the alias
     * @param name the legal name
     * @param kind what sort of organisation it is
     * @param country ISO 3166-1 alpha-2
     */
    public record Item(String id, String name, ProviderKind kind, String country) {
        private static Item of(Provider provider) {
            var profile = provider.profile();
            return new Item(
                    provider.id().value(), profile.name(), profile.kind(), profile.country());
        }
    }

    static ProvidersView of(Page<Provider> page) {
        return new ProvidersView(
                page.items().stream().map(Item::of).toList(),
                page.next() == null ? null : "/catalog/providers?after=" + page.next());
    }
}
