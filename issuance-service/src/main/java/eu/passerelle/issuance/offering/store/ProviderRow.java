package eu.passerelle.issuance.offering.store;

import eu.passerelle.issuance.offering.Provider;
import eu.passerelle.issuance.offering.ProviderId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.net.URI;
import java.time.Instant;

/** A provider as it lies in the database. */
@Entity
@Table(name = "provider")
class ProviderRow {

    @Id String id;

    @Column(nullable = false)
    String name;

    @Column(nullable = false)
    String country;

    @Column(nullable = false)
    String homepage;

    @Column(name = "suspended_at")
    Instant suspendedAt;

    static ProviderRow of(Provider provider) {
        var row = new ProviderRow();
        row.id = provider.id().value();
        row.name = provider.name();
        row.country = provider.country();
        row.homepage = provider.homepage().toString();
        row.suspendedAt =
                switch (provider) {
                    case Provider.Registered ignored -> null;
                    case Provider.Suspended suspended -> suspended.suspendedAt();
                };
        return row;
    }

    Provider provider() {
        var alias = new ProviderId(id);
        var page = URI.create(homepage);
        return suspendedAt == null
                ? new Provider.Registered(alias, name, country, page)
                : new Provider.Suspended(alias, name, country, page, suspendedAt);
    }
}
