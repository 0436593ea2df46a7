package eu.passerelle.testkit.right.gamma.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A row where it belongs. */
@Entity
class GammaRow {
    @Id String id;
}
