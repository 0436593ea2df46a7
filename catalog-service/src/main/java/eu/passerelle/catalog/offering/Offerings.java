package eu.passerelle.catalog.offering;

import eu.passerelle.catalog.specification.SpecificationId;
import eu.passerelle.kit.paging.Page;
import eu.passerelle.kit.paging.PageQuery;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** All offerings. */
public interface Offerings {

    /** Keeps a new one. */
    Uni<Void> put(Offering offering);

    /** That one, if there is one. */
    Uni<Optional<Offering>> find(OfferingId id);

    /** A page of a specification's offerings, the earliest start first. */
    Uni<Page<Offering>> of(SpecificationId specification, PageQuery query);
}
