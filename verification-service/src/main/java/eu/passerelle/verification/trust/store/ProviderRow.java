package eu.passerelle.verification.trust.store;

import eu.passerelle.verification.trust.Provider;
import eu.passerelle.verification.trust.ProviderId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A provider as it lies in the database. */
@Entity
@Table(name = "provider")
class ProviderRow {
    @Id String id;
    String name;
    String country;
    String homepage;

    @Column(name = "suspended_since")
    Instant suspendedSince;

    /** Given by the database with every change. */
    @Column(insertable = false, updatable = false)
    long revision;

    static ProviderRow of(Provider provider) {
        var row = new ProviderRow();
        row.id = provider.id().value();
        row.name = provider.profile().name();
        row.country = provider.profile().country();
        row.homepage = provider.profile().homepage();
        row.suspendedSince =
                switch (provider) {
                    case Provider.Registered ignored -> null;
                    case Provider.Suspended suspended -> suspended.since();
                };
        return row;
    }

    Provider provider() {
        var providerId = new ProviderId(id);
        var profile = new Provider.Profile(name, country, homepage);
        return suspendedSince == null
                ? new Provider.Registered(providerId, profile)
                : new Provider.Suspended(providerId, profile, suspendedSince);
    }
}
