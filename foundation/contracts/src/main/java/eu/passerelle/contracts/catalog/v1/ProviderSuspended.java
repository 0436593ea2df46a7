package eu.passerelle.contracts.catalog.v1;

import java.time.Instant;

/**
 * A provider may not publish or award any more. What it awarded before stays awarded.
 *
 * @param providerId the organisation's alias
 * @param name the legal name
 * @param kind what sort of organisation it is
 * @param country ISO 3166-1 alpha-2
 * @param homepage an absolute URL
 * @param suspendedAt from when
 */
public record ProviderSuspended(
        String providerId,
        String name,
        ProviderKind kind,
        String country,
        String homepage,
        Instant suspendedAt)
        implements CatalogEvent {

    @Override
    public String subject() {
        return "provider/" + providerId;
    }
}
