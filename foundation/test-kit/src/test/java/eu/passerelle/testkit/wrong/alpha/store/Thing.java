package eu.passerelle.testkit.wrong.alpha.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An entity without Row. */
@Entity
public class Thing {
    @Id String id;
}
