package eu.passerelle.issuance.offering;

import io.smallrye.mutiny.Uni;

/** Who must prepare something before a newly registered provider can award. */
public interface Newcomers {

    /** Prepares it, once; hearing of the same provider again changes nothing. */
    Uni<Void> welcome(ProviderId provider);
}
