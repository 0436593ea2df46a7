package eu.passerelle.testkit.right.gamma;

import io.smallrye.mutiny.Uni;

/** A port. */
public interface Gammas {

    /** One of them. */
    Uni<Gamma> get(String id);
}
