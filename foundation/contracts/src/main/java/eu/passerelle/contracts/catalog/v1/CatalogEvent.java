package eu.passerelle.contracts.catalog.v1;

import eu.passerelle.contracts.Fact;

/** A fact of the catalogue. */
public sealed interface CatalogEvent extends Fact
        permits ProviderRegistered,
                ProviderSuspended,
                SpecificationPublished,
                SpecificationWithdrawn,
                OfferingOpened,
                AccreditationChanged {}
