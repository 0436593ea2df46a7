package eu.passerelle.issuance.key.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A private key as it lies in the database: never in the clear. */
@Entity
@Table(name = "wrapped_key")
class WrappedKeyRow {

    @Id String multibase;

    @Column(nullable = false)
    byte[] wrapped;
}
