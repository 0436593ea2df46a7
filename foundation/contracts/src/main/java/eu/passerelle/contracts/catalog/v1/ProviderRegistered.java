package eu.passerelle.contracts.catalog.v1;

/**
 * A provider may publish: it is registered, or registered again after a suspension.
 *
 * @param providerId the organisation's alias in the identity provider, for example {@code
 *     rheinfurt}
 * @param name the legal name
 * @param kind what sort of organisation it is
 * @param country ISO 3166-1 alpha-2
 * @param homepage an absolute URL
 */
public record ProviderRegistered(
        String providerId, String name, ProviderKind kind, String country, String homepage)
        implements CatalogEvent {

    @Override
    public String subject() {
        return "provider/" + providerId;
    }
}
