package eu.passerelle.recognition.partner.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An organisation as it lies in the database. */
@Entity
@Table(name = "partner")
class PartnerRow {
    @Id String id;

    @Column(nullable = false)
    String name;
}
