package eu.passerelle.verification.trust.store;

import eu.passerelle.verification.trust.IssuerKey;
import eu.passerelle.verification.trust.KeyId;
import eu.passerelle.verification.trust.ProviderId;
import eu.passerelle.verification.trust.PublicKey;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** An issuer's key as it lies in the database. */
@Entity
@Table(name = "issuer_key")
class IssuerKeyRow {
    @Id String id;

    @Column(name = "provider_id")
    String providerId;

    String issuer;
    String multibase;

    @Column(name = "active_from")
    Instant activeFrom;

    @Column(name = "retired_at")
    Instant retiredAt;

    @Column(name = "compromised_at")
    Instant compromisedAt;

    /** Given by the database with every change. */
    @Column(insertable = false, updatable = false)
    long revision;

    static IssuerKeyRow of(IssuerKey issuerKey) {
        PublicKey key = issuerKey.key();
        var row = new IssuerKeyRow();
        row.id = key.id().value();
        row.providerId = key.provider().value();
        row.issuer = key.issuer();
        row.multibase = key.multibase();
        row.activeFrom = key.activeFrom();
        switch (issuerKey) {
            case IssuerKey.Active ignored -> {}
            case IssuerKey.Retired retired -> row.retiredAt = retired.retiredAt();
            case IssuerKey.Compromised compromised ->
                    row.compromisedAt = compromised.compromisedAt();
        }
        return row;
    }

    IssuerKey issuerKey() {
        var key =
                new PublicKey(
                        new KeyId(id), new ProviderId(providerId), issuer, multibase, activeFrom);
        if (compromisedAt != null) {
            return new IssuerKey.Compromised(key, compromisedAt);
        }
        return retiredAt == null
                ? new IssuerKey.Active(key)
                : new IssuerKey.Retired(key, retiredAt);
    }
}
