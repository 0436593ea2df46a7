package eu.passerelle.issuance.key.store;

import eu.passerelle.credentials.key.KeyType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A key of the test issuer as it lies in the database. */
@Entity
@Table(name = "test_key")
class TestKeyRow {

    @Id
    @Enumerated(EnumType.STRING)
    KeyType type;

    @Column(nullable = false)
    String multibase;
}
