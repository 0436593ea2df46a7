package eu.passerelle.catalog.start;

import io.smallrye.mutiny.Uni;

/** Knows how much there is in the catalogue. */
public interface Offers {

    /** As of now. */
    Uni<Offer> now();
}
