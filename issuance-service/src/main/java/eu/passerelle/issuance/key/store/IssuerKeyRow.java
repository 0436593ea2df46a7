package eu.passerelle.issuance.key.store;

import eu.passerelle.credentials.key.KeyType;
import eu.passerelle.issuance.key.IssuerKey;
import eu.passerelle.issuance.key.PublicKeyPart;
import eu.passerelle.issuance.offering.ProviderId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A key and its state as they lie in the database. */
@Entity
@Table(name = "issuer_key")
class IssuerKeyRow {

    @Id
    @Column(name = "verification_method")
    String verificationMethod;

    @Column(name = "provider_id", nullable = false)
    String providerId;

    @Column(nullable = false)
    String did;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    KeyType type;

    @Column(nullable = false)
    String multibase;

    @Column(name = "active_from", nullable = false)
    Instant activeFrom;

    @Column(name = "retired_at")
    Instant retiredAt;

    @Column(name = "compromised_at")
    Instant compromisedAt;

    /** Counts up as keys are added; the database gives it. */
    @Column(insertable = false, updatable = false)
    Long position;

    static IssuerKeyRow of(IssuerKey key) {
        var row = new IssuerKeyRow();
        row.verificationMethod = key.key().verificationMethod();
        row.providerId = key.key().provider().value();
        row.did = key.key().did();
        row.type = key.key().type();
        row.multibase = key.key().multibase();
        row.activeFrom = key.key().activeFrom();
        switch (key) {
            case IssuerKey.Active ignored -> {}
            case IssuerKey.Retired retired -> row.retiredAt = retired.retiredAt();
            case IssuerKey.Compromised compromised ->
                    row.compromisedAt = compromised.compromisedAt();
        }
        return row;
    }

    IssuerKey key() {
        var active = active();
        if (compromisedAt != null) {
            return active.compromise(compromisedAt);
        }
        return retiredAt == null ? active : active.retire(retiredAt);
    }

    IssuerKey.Active active() {
        return new IssuerKey.Active(
                new PublicKeyPart(new ProviderId(providerId), did, type, multibase, activeFrom));
    }
}
