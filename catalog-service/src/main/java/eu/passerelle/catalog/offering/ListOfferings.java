package eu.passerelle.catalog.offering;

import eu.passerelle.catalog.provider.ProviderId;
import eu.passerelle.catalog.specification.SpecificationId;
import eu.passerelle.catalog.specification.Specifications;
import eu.passerelle.kit.paging.Page;
import eu.passerelle.kit.paging.PageQuery;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Shows when something is taught. */
@ApplicationScoped
public class ListOfferings {
    private final Specifications specifications;
    private final Offerings offerings;

    ListOfferings(Specifications specifications, Offerings offerings) {
        this.specifications = specifications;
        this.offerings = offerings;
    }

    /** That one. */
    @WithTransaction
    public Uni<Offering> show(OfferingId id) {
        return offerings.find(id).map(found -> found.orElseThrow(() -> unknown(id)));
    }

    private static RuntimeException unknown(OfferingId id) {
        return OfferingRefusal.because(new OfferingRefusal.UnknownOffering(id.toString()));
    }

    /** A page of the offerings of a specification that the reader may see. */
    @WithTransaction
    public Uni<Page<Offering>> list(
            SpecificationId id, Optional<ProviderId> reader, PageQuery query) {
        return specifications
                .history(id)
                .map(history -> history.visibleTo(reader).newest())
                .chain(visible -> offerings.of(id, query));
    }
}
